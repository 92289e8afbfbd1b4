package io.forewalk.strategies.forecasting.naive;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.statistics.Moments;
import io.forewalk.strategies.forecasting.logprice.LogPriceTraining;
import io.forewalk.strategies.forecasting.logprice.RandomWalkMean;
import io.forewalk.strategies.forecasting.volatility.Volatility;

/**
 * The last close and the mean move of all known bars: open {@code C[t] exp(mean ln(O[s+1] /
 * C[s]))}, close {@code C[t] exp(mean ln(C[s+1] / C[s]))}, s + 1 up to t. The variance holds the
 * error of the mean too: {@code s^2 (h + h^2/n)} h bars ahead, for n moves (Hyndman and
 * Athanasopoulos, Forecasting, 3.5; {@code rwf} of R). With another volatility both means are those
 * of the training window.
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
    public boolean isBaseline() {
        return true;
    }

    @Override
    public FittedForecaster fit(TrainingWindow window) {
        return volatility == Volatility.CONSTANT
                ? new LastCloseModel(this, DriftForecaster::step, window.horizon())
                : withVolatility(LogPriceTraining.of(this, window, FEWEST_BARS));
    }

    private FittedForecaster withVolatility(LogPriceTraining training) {
        double[] moves = training.prices().returns();
        double deviation = Moments.of(moves).deviation();
        return training.model(RandomWalkMean.drifting(moves), volatility, deviation * deviation);
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
