package io.forewalk.config.yaml;

import io.forewalk.engine.selection.ForecastMeasure;
import io.forewalk.engine.selection.Search;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;

/** How a forecaster's settings are chosen, besides the values to choose from. */
record ForecasterSelect(
        @Setting(
                        value = "Error on the validation share of the training window that decides",
                        byDefault = "returnRmse")
                ForecastMeasure measure,
        @Setting(value = "Which combinations are tried", byDefault = "grid") Search search,
        @Setting(
                        value = "Combinations drawn by random and latinHypercube",
                        byDefault = "200",
                        atLeast = 1)
                int tries,
        @Setting(
                        value = "Combinations above which the file is refused",
                        byDefault = "10000",
                        atLeast = 1)
                int limit,
        @Setting(
                        value =
                                "Bars from one choice to the next at least; 0: as many as"
                                        + " walkForward.refit.every",
                        byDefault = "0",
                        atLeast = 0)
                int every) {

    ForecasterSelect {
        Settings.check(ForecasterSelect.class, measure, search, tries, limit, every);
    }
}
