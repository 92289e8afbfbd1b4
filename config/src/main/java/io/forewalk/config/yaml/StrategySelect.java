package io.forewalk.config.yaml;

import io.forewalk.engine.selection.Search;
import io.forewalk.engine.selection.StrategyMeasure;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;

/** How a strategy's settings are chosen, besides the values to choose from. */
record StrategySelect(
        @Setting(
                        value = "Measure of the account over the training window that decides",
                        byDefault = "finalEquity")
                StrategyMeasure measure,
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
                int limit) {

    StrategySelect {
        Settings.check(StrategySelect.class, measure, search, tries, limit);
    }
}
