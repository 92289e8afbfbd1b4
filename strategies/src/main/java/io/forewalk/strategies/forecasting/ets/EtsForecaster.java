package io.forewalk.strategies.forecasting.ets;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.strategies.forecasting.logprice.LogPriceModel;
import io.forewalk.strategies.forecasting.logprice.LogPriceTraining;
import io.forewalk.strategies.forecasting.smoothing.SmoothingEstimate;
import io.forewalk.strategies.forecasting.smoothing.SmoothingEstimator;
import io.forewalk.strategies.forecasting.volatility.Volatility;
import java.util.Comparator;
import java.util.Optional;

/**
 * Exponential smoothing with additive errors of the log close: ETS(A,N,N), (A,A,N) or (A,Ad,N) by
 * maximum likelihood (Hyndman, Koehler, Ord and Snyder, 2008). The open lies the mean gap above the
 * last close. Prices whose log returns do not vary fall back to the random walk.
 *
 * @param model the smoothing, or the choice of one by AICc
 * @param volatility where the spread comes from
 */
public record EtsForecaster(
        @Setting(
                        value = "Simple, Holt's or damped smoothing, or the one of lowest AICc",
                        byDefault = "auto")
                SmoothingChoice model,
        @Setting(value = "Where the intervals come from", byDefault = "constant")
                Volatility volatility)
        implements Forecaster {

    @Override
    public boolean isBaseline() {
        return true;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the window is shorter than ten bars or a price in it is
     *     not a positive number
     */
    @Override
    public FittedForecaster fit(TrainingWindow window) {
        var training = LogPriceTraining.of(this, window, SmoothingEstimator.FEWEST_VALUES);
        return training.whereReturnsVary(this::smoothed);
    }

    private LogPriceModel smoothed(LogPriceTraining training) {
        double[] logCloses = training.prices().closes();
        SmoothingEstimate best =
                model.candidates().stream()
                        .map(trend -> new SmoothingEstimator(trend).estimate(logCloses))
                        .min(Comparator.comparingDouble(SmoothingEstimate::aicc))
                        .orElseThrow();
        LogPriceModel found = training.model(best.mean(), volatility, best.variance());
        return found.noting(
                found.notes()
                        .saying("model", best.mean().trend().label())
                        .with("logLikelihood", best.logLikelihood()));
    }

    /** At every bar: a fit is cheap, and old weights would be worse. */
    @Override
    public Optional<Refit> preferredRefit() {
        return Optional.of(new Refit(RefitPolicy.UPDATE, 1));
    }
}
