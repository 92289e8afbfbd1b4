package io.forewalk.engine.selection;

import io.forewalk.engine.metrics.forecast.ErrorUnit;
import io.forewalk.engine.metrics.forecast.ForecastMetric;
import io.forewalk.engine.metrics.forecast.RankedProbabilityScore;
import io.forewalk.engine.metrics.forecast.ReturnMeanAbsoluteError;
import io.forewalk.engine.metrics.forecast.ReturnRootMeanSquaredError;

/**
 * What settings of a forecaster can be chosen by: errors of the predicted close in log returns, all
 * better when smaller. Settings that move the interval alone, such as a smoothing of variance, show
 * in {@link #RETURN_CRPS} only.
 */
public enum ForecastMeasure {
    RETURN_RMSE,
    RETURN_MAE,
    RETURN_CRPS;

    /** The measure itself. */
    public ForecastMetric metric() {
        return switch (this) {
            case RETURN_RMSE -> new ReturnRootMeanSquaredError();
            case RETURN_MAE -> new ReturnMeanAbsoluteError();
            case RETURN_CRPS -> new RankedProbabilityScore(ErrorUnit.RETURN);
        };
    }
}
