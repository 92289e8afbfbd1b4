package io.forewalk.strategies.forecasting.garch;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.statistics.Moments;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.strategies.forecasting.logprice.LogPriceModel;
import io.forewalk.strategies.forecasting.logprice.LogPriceTraining;
import io.forewalk.strategies.forecasting.logprice.Notes;
import io.forewalk.strategies.forecasting.logprice.RandomWalkMean;
import io.forewalk.strategies.forecasting.volatility.ConstantVariance;
import io.forewalk.strategies.forecasting.volatility.GarchEstimator;
import io.forewalk.strategies.forecasting.volatility.GarchShape;
import io.forewalk.strategies.forecasting.volatility.GarchVariance;
import io.forewalk.strategies.forecasting.volatility.ReturnMean;
import java.util.Optional;

/**
 * The naive forecast, or drift, with a GARCH(1,1) variance by maximum likelihood (Bollerslev,
 * 1986), which starts from the exponentially weighted backcast of Python's {@code arch}. The open
 * is the last close too, or lies the mean gap above it; its spread follows that of the close. Fewer
 * than fifty returns, or returns that do not vary, fall back to a constant variance.
 *
 * @param mean of the log returns
 * @param asymmetric whether falls weigh otherwise than rises (Glosten, Jagannathan and Runkle,
 *     1993)
 * @param errors their law
 */
public record GarchForecaster(
        @Setting(value = "Mean of the log returns", byDefault = "zero") ReturnMean mean,
        @Setting(
                        value = "Whether falls raise the variance otherwise than rises (GJR)",
                        byDefault = "false")
                boolean asymmetric,
        @Setting(value = "The law of the errors", byDefault = "normal") ErrorKind errors)
        implements Forecaster {

    private static final int FEWEST_BARS = 3;
    // A month of daily bars: the variance moves on in between, its parameters hardly change.
    private static final int REFIT_BARS = 21;

    @Override
    public boolean isBaseline() {
        return true;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the window is shorter than three bars or a price in it is
     *     not a positive number
     */
    @Override
    public FittedForecaster fit(TrainingWindow window) {
        var whole = LogPriceTraining.of(this, window, FEWEST_BARS);
        var training = mean == ReturnMean.ZERO ? whole.driftless() : whole;
        var shape = new GarchShape(mean == ReturnMean.CONSTANT, asymmetric, errors == ErrorKind.T);
        double[] returns = training.prices().returns();
        return training.prices().vary()
                ? new GarchEstimator(shape)
                        .estimate(returns)
                        .map(found -> model(training, found))
                        .orElseGet(() -> constant(training))
                : constant(training);
    }

    private LogPriceModel model(LogPriceTraining training, GarchVariance found) {
        int count = training.prices().returns().length;
        double drift = found.parameters().mean();
        double error = mean == ReturnMean.ZERO ? 0 : secondMoment(training, drift) / count;
        return training.model(new RandomWalkMean(drift, error), found, Notes.NONE);
    }

    private LogPriceModel constant(LogPriceTraining training) {
        RandomWalkMean walk =
                mean == ReturnMean.ZERO
                        ? RandomWalkMean.DRIFTLESS
                        : RandomWalkMean.drifting(training.prices().returns());
        return training.model(
                walk,
                new ConstantVariance(secondMoment(training, walk.drift())),
                Notes.fallback("constant variance: " + training.noGarch()));
    }

    private static double secondMoment(LogPriceTraining training, double drift) {
        Moments moments = Moments.of(training.prices().returns());
        double offset = moments.mean() - drift;
        return (training.prices().vary() ? moments.second() : 0) + offset * offset;
    }

    /** Once a month of daily bars. */
    @Override
    public Optional<Refit> preferredRefit() {
        return Optional.of(new Refit(RefitPolicy.UPDATE, REFIT_BARS));
    }
}
