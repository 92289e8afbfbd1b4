package io.forewalk.strategies.forecasting.ewma;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import io.forewalk.strategies.forecasting.logprice.LogPriceTraining;
import io.forewalk.strategies.forecasting.logprice.Notes;
import io.forewalk.strategies.forecasting.logprice.RandomWalkMean;
import io.forewalk.strategies.forecasting.volatility.EwmaVariance;
import io.forewalk.strategies.forecasting.volatility.ReturnMean;

/**
 * The naive forecast, or drift, with the exponentially weighted variance of RiskMetrics (1996). The
 * open is the last close too, or lies the mean gap above it; its spread follows that of the close.
 *
 * @param lambda weight of the past
 * @param mean of the log returns
 */
public record EwmaForecaster(
        @Setting(
                        value = "Weight of the variance so far against the newest square",
                        byDefault = "0.94",
                        above = 0,
                        below = 1)
                double lambda,
        @Setting(value = "Mean of the log returns", byDefault = "zero") ReturnMean mean)
        implements Forecaster {

    private static final int FEWEST_BARS = 3;

    public EwmaForecaster {
        Settings.check(EwmaForecaster.class, lambda, mean);
    }

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
        var training = LogPriceTraining.of(this, window, FEWEST_BARS);
        var variance = new EwmaVariance(lambda);
        return switch (mean) {
            case ZERO -> training.driftless().model(RandomWalkMean.DRIFTLESS, variance, Notes.NONE);
            case CONSTANT ->
                    training.model(
                            RandomWalkMean.drifting(training.prices().returns()),
                            variance,
                            Notes.NONE);
        };
    }
}
