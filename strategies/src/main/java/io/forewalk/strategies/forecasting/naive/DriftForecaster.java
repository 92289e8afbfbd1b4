package io.forewalk.strategies.forecasting.naive;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.statistics.Moments;
import io.forewalk.strategies.forecasting.logprice.LogPriceTraining;
import io.forewalk.strategies.forecasting.logprice.RandomWalkMean;
import io.forewalk.strategies.forecasting.volatility.Volatility;

/**
 * The last close and the mean move of all known bars: open {@code C[t] exp(mean ln(O[s+1] /
 * C[s]))}, close {@code C[t] exp(mean ln(C[s+1] / C[s]))}, s + 1 up to t. The variance holds the
 * error of the mean too: {@code s^2 (1 + 1/n)} for n moves (Hyndman and Athanasopoulos,
 * Forecasting, 3.5; {@code rwf} of R). With another volatility both means are those of the training
 * window.
 *
 * @param volatility where the spread comes from
 */
public record DriftForecaster(
        @Setting(value = "Where the intervals come from", byDefault = "constant")
                Volatility volatility)
        implements Forecaster {

    private static final int FEWEST_BARS = 3;

    /** Drift whose spreads are those of all known moves. */
    public DriftForecaster() {
        this(Volatility.CONSTANT);
    }

    @Override
    public FittedForecaster fit(TrainingWindow window) {
        return volatility == Volatility.CONSTANT
                ? new LastCloseModel(this, DriftForecaster::forecast)
                : withVolatility(LogPriceTraining.of(this, window, FEWEST_BARS));
    }

    private FittedForecaster withVolatility(LogPriceTraining training) {
        double[] moves = training.prices().returns();
        double deviation = Moments.of(moves).deviation();
        return training.model(RandomWalkMean.drifting(moves), volatility, deviation * deviation);
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
