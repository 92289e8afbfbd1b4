package io.forewalk.strategies.forecasting.ets;

import io.forewalk.strategies.forecasting.smoothing.Trend;
import java.util.List;

/** Which exponential smoothing is fitted. */
public enum SmoothingChoice {
    /** Simple, without a trend. */
    SES(Trend.NONE),
    /** Holt's linear trend. */
    HOLT(Trend.LINEAR),
    /** A damped trend. */
    DAMPED(Trend.DAMPED),
    /** The one of the three with the lowest AICc. */
    AUTO(Trend.values());

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes one that nobody can change
    private final List<Trend> candidates;

    SmoothingChoice(Trend... candidates) {
        this.candidates = List.of(candidates);
    }

    List<Trend> candidates() {
        return candidates;
    }
}
