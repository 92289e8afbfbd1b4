package io.forewalk.strategies.forecasting.naive;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.forecast.TrainingWindow;

/**
 * The honest naive: the next open and the next close are both the last close. (The last open, which
 * many papers compare opens with, is 1.5 to 2.8 times worse.) Spreads are the root mean squares of
 * all known moves, on the log scale, and grow with the square root of the bars ahead.
 */
public record NaiveForecaster() implements Forecaster {

    @Override
    public FittedForecaster fit(TrainingWindow window) {
        return new LastCloseModel(this, NaiveForecaster::step, window.horizon());
    }

    // A random walk: variances of the moves on the way add up.
    private static Step step(double close, KnownMoves moves, int step) {
        double open = moves.toOpen().rootMeanSquare();
        double day = moves.toClose().rootMeanSquare();
        double way = (step - 1) * day * day;
        return new Step(
                PredictiveDistribution.aroundMedian(close, step == 1 ? open : root(way, open)),
                PredictiveDistribution.aroundMedian(close, step == 1 ? day : root(way, day)));
    }

    private static double root(double way, double last) {
        return Math.sqrt(way + last * last);
    }
}
