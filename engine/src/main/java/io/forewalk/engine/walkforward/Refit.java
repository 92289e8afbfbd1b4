package io.forewalk.engine.walkforward;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import java.io.Serializable;

/**
 * When a model learns again.
 *
 * @param mode what is done then
 * @param every bars from one fit to the next; without meaning when frozen
 */
public record Refit(
        @Setting(value = "What happens every so many bars", byDefault = "refit") RefitPolicy mode,
        @Setting(value = "Bars from one fit to the next", byDefault = "126", atLeast = 1) int every)
        implements Serializable {

    public Refit {
        Settings.check(Refit.class, mode, every);
    }
}
