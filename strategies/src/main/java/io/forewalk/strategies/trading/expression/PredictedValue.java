package io.forewalk.strategies.trading.expression;

import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.Step;

/** A number of a forecast. */
enum PredictedValue {
    OPEN,
    CLOSE,
    OPEN_DEVIATION,
    CLOSE_DEVIATION,
    OPEN_QUANTILE,
    CLOSE_QUANTILE;

    /** The number, in price units. */
    double of(Step step, double level) {
        PredictiveDistribution open = step.open();
        PredictiveDistribution close = step.close();
        return switch (this) {
            case OPEN -> open.point();
            case CLOSE -> close.point();
            case OPEN_DEVIATION -> open.standardDeviation();
            case CLOSE_DEVIATION -> close.standardDeviation();
            case OPEN_QUANTILE -> open.quantile(level);
            case CLOSE_QUANTILE -> close.quantile(level);
        };
    }
}
