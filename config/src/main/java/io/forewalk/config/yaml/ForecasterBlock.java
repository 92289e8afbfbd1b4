package io.forewalk.config.yaml;

import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.walkforward.Refit;

/** One entry of the forecasters: its type's settings and, beside them, the entry's own. */
public record ForecasterBlock(
        @Setting("Name in every file and table; needed only when two of one type are listed")
                String name,
        @Setting(
                        "When this one learns again; if absent, as its type prefers or"
                                + " walkForward.refit says")
                Refit refit,
        Forecaster forecaster) {}
