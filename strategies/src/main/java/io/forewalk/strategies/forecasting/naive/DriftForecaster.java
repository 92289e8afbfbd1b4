package io.forewalk.strategies.forecasting.naive;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.TrainingWindow;

/**
 * The last close and the mean move of all known bars: open {@code C[t] exp(mean ln(O[s+1] /
 * C[s]))}, close {@code C[t] exp(mean ln(C[s+1] / C[s]))}, s + 1 up to t. The variance holds the
 * error of the mean too: {@code s^2 (1 + 1/n)} for n moves (Hyndman and Athanasopoulos,
 * Forecasting, 3.5; {@code rwf} of R).
 */
public record DriftForecaster() implements Forecaster {

    @Override
    public FittedForecaster fit(TrainingWindow window) {
        return new LastCloseModel(this, DriftForecaster::forecast);
    }

    private static Forecast forecast(double close, KnownMoves moves) {
        return Forecast.of(drifted(close, moves.toOpen()), drifted(close, moves.toClose()));
    }

    private static PredictiveDistribution drifted(double close, RunningMoments moves) {
        return PredictiveDistribution.aroundMedian(
                close * StrictMath.exp(moves.mean()),
                moves.standardDeviation() * Math.sqrt(1 + 1.0 / moves.count()));
    }
}
