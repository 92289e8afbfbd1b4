package io.forewalk.strategies.forecasting.naive;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.TrainingWindow;

/**
 * The honest naive: the next open and the next close are both the last close. (The last open, which
 * many papers compare opens with, is 1.5 to 2.8 times worse.) Spreads are the root mean squares of
 * all known moves, on the log scale.
 */
public record NaiveForecaster() implements Forecaster {

    @Override
    public FittedForecaster fit(TrainingWindow window) {
        return new LastCloseModel(this, NaiveForecaster::forecast);
    }

    private static Forecast forecast(double close, KnownMoves moves) {
        return Forecast.of(
                PredictiveDistribution.aroundMedian(close, moves.toOpen().rootMeanSquare()),
                PredictiveDistribution.aroundMedian(close, moves.toClose().rootMeanSquare()));
    }
}
