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
 * The honest naive: the next open and the next close are both the last close. (The last open, which
 * many papers compare opens with, is 1.5 to 2.8 times worse.) Spreads are the root mean squares of
 * all known moves, on the log scale, and grow with the square root of the bars ahead, unless
 * another volatility is asked for.
 *
 * @param volatility where the spread comes from; the points are the same
 */
public record NaiveForecaster(
        @Setting(value = "Where the intervals come from", byDefault = "constant")
                Volatility volatility)
        implements Forecaster {

    private static final int FEWEST_BARS = 3;

    /** The naive whose spreads are those of all known moves. */
    public NaiveForecaster() {
        this(Volatility.CONSTANT);
    }

    @Override
    public boolean isBaseline() {
        return true;
    }

    @Override
    public FittedForecaster fit(TrainingWindow window) {
        return volatility == Volatility.CONSTANT
                ? new LastCloseModel(this, NaiveForecaster::step, window.horizon())
                : withVolatility(LogPriceTraining.of(this, window, FEWEST_BARS).driftless());
    }

    private FittedForecaster withVolatility(LogPriceTraining training) {
        Moments moves = Moments.of(training.prices().returns());
        double square = moves.second() + moves.mean() * moves.mean();
        return training.model(RandomWalkMean.DRIFTLESS, volatility, square);
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
