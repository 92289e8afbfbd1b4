package io.forewalk.config.yaml;

import io.forewalk.engine.forecast.ForecastCombination;
import io.forewalk.engine.settings.Setting;
import java.util.List;

/** One entry of the combinations: its type's settings and, beside them, the entry's own. */
public record CombinationBlock(
        @Setting("Name in every file and table; needed only when two of one type are listed")
                String name,
        @Setting("Forecasters whose finished forecasts are combined, two or more") List<String> of,
        ForecastCombination combination) {

    public CombinationBlock {
        of = List.copyOf(of);
    }
}
