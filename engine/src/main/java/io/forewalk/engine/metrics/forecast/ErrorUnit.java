package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/** What distances between predicted and actual prices are measured in. */
public enum ErrorUnit {
    /** The price's own unit. */
    PRICE,
    /** Log returns from the last close, so that a prediction at any level counts alike. */
    RETURN;

    /** How a price of a row becomes a number of this unit; {@code NaN} for a price below 0. */
    DoubleUnaryOperator scaleOf(ScoredForecast row) {
        return switch (this) {
            case PRICE -> price -> price;
            case RETURN -> row::returnOf;
        };
    }

    /** A measure's key: {@code crps}, {@code returnCrps}. */
    String key(String measure) {
        return this == PRICE
                ? measure
                : "return"
                        + measure.substring(0, 1).toUpperCase(Locale.ROOT)
                        + measure.substring(1);
    }

    /** A measure's title: {@code CRPS}, {@code CRPS of returns}. */
    String title(String measure) {
        return this == PRICE ? measure : measure + " of returns";
    }

    MetricDefinition.Unit unit() {
        return this == PRICE ? MetricDefinition.Unit.PRICE : MetricDefinition.Unit.LOG_RETURN;
    }
}
