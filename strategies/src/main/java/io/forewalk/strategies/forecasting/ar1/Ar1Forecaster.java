package io.forewalk.strategies.forecasting.ar1;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.strategies.forecasting.logprice.LogPriceModel;
import io.forewalk.strategies.forecasting.logprice.LogPriceTraining;
import io.forewalk.strategies.forecasting.volatility.Volatility;
import java.util.Optional;

/**
 * {@code r[t] = c + phi r[t-1] + e[t]} on log returns by ordinary least squares. The open lies the
 * mean gap above the last close. Where returns do not vary, or the estimate explodes, the model is
 * the random walk with drift.
 *
 * @param volatility where the spread comes from
 */
public record Ar1Forecaster(
        @Setting(value = "Where the intervals come from", byDefault = "constant")
                Volatility volatility)
        implements Forecaster {

    // Three residuals leave one degree of freedom.
    private static final int FEWEST_BARS = 5;

    @Override
    public boolean isBaseline() {
        return true;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the window is shorter than five bars or a price in it is
     *     not a positive number
     */
    @Override
    public FittedForecaster fit(TrainingWindow window) {
        var training = LogPriceTraining.of(this, window, FEWEST_BARS);
        return training.whereReturnsVary(this::regressed);
    }

    private LogPriceModel regressed(LogPriceTraining training) {
        AutoregressiveMean mean = AutoregressiveMean.of(training.prices().returns());
        return mean.isStationary()
                ? training.model(mean, volatility, mean.variance())
                : training.randomWalk("the estimated coefficient is not below 1 in size");
    }

    /** At every bar: a regression is cheap, and old coefficients would be worse. */
    @Override
    public Optional<Refit> preferredRefit() {
        return Optional.of(new Refit(RefitPolicy.UPDATE, 1));
    }
}
