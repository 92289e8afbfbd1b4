package io.forewalk.engine.metrics.measure;

import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.market.PriceHistory;

/** Which predicted price a score is about. */
public enum PriceKind {
    OPEN,
    CLOSE;

    /** This price of a bar. */
    public double of(PriceHistory history, int bar) {
        return switch (this) {
            case OPEN -> history.open(bar);
            case CLOSE -> history.close(bar);
        };
    }

    /** The prediction of this price. */
    public PredictiveDistribution of(Step step) {
        return switch (this) {
            case OPEN -> step.open();
            case CLOSE -> step.close();
        };
    }
}
