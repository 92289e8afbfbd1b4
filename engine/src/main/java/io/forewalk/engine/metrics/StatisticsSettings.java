package io.forewalk.engine.metrics;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import java.io.Serializable;

/** How intervals are computed. */
public record StatisticsSettings(
        @Setting(
                        value = "Resamples of the stationary bootstrap",
                        byDefault = "2000",
                        atLeast = 100,
                        atMost = 1_000_000)
                int bootstrap,
        @Setting(value = "Confidence level of intervals", byDefault = "0.95", above = 0, below = 1)
                double level,
        @Setting(value = "Yearly risk-free rate", byDefault = "0", above = -1, below = 1)
                double riskFreeRate)
        implements Serializable {

    public StatisticsSettings {
        Settings.check(StatisticsSettings.class, bootstrap, level, riskFreeRate);
    }

    /** 2,000 resamples, 95 %, no interest. */
    public StatisticsSettings() {
        this(2000, 0.95, 0);
    }
}
