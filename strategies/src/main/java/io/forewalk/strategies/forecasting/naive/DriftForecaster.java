package io.forewalk.strategies.forecasting.naive;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.forecast.TrainingWindow;

/**
 * The last close and the mean move of all known bars: open {@code C[t] exp(mean ln(O[s+1] /
 * C[s]))}, close {@code C[t] exp(mean ln(C[s+1] / C[s]))}, s + 1 up to t. The variance holds the
 * error of the mean too: {@code s^2 (h + h^2/n)} h bars ahead, for n moves (Hyndman and
 * Athanasopoulos, Forecasting, 3.5; {@code rwf} of R).
 */
public record DriftForecaster() implements Forecaster {

    @Override
    public FittedForecaster fit(TrainingWindow window) {
        return new LastCloseModel(this, DriftForecaster::step, window.horizon());
    }

    private static Step step(double close, KnownMoves moves, int step) {
        return new Step(
                drifted(close, moves.toClose(), step - 1, moves.toOpen()),
                drifted(close, moves.toClose(), step - 1, moves.toClose()));
    }

    /** Whole days on the way, then a last move of its own kind. */
    private static PredictiveDistribution drifted(
            double close, RunningMoments day, int days, RunningMoments last) {
        double mean = last.mean() + days * day.mean();
        if (days == 0) {
            return PredictiveDistribution.aroundMedian(
                    close * StrictMath.exp(mean),
                    last.standardDeviation() * Math.sqrt(1 + 1.0 / last.count()));
        }
        double ofDays = days * square(day.standardDeviation());
        double ofMeans =
                square(days * day.standardDeviation() + last.standardDeviation()) / last.count();
        return PredictiveDistribution.aroundMedian(
                close * StrictMath.exp(mean),
                Math.sqrt(ofDays + square(last.standardDeviation()) + ofMeans));
    }

    private static double square(double value) {
        return value * value;
    }
}
