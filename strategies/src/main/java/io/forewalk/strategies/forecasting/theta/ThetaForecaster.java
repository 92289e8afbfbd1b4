package io.forewalk.strategies.forecasting.theta;

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
import io.forewalk.strategies.forecasting.smoothing.Trend;
import io.forewalk.strategies.forecasting.volatility.Volatility;
import java.util.Optional;

/**
 * The Theta method (Assimakopoulos and Nikolopoulos, 2000) on the log close, in the form of Hyndman
 * and Billah (2003) and of R's {@code thetaf}: simple exponential smoothing with half the slope of
 * the straight line through the training window. The open lies the mean gap above the last close.
 * Prices whose log returns do not vary fall back to the random walk.
 *
 * @param volatility where the spread comes from
 */
public record ThetaForecaster(
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
        SmoothingEstimate simple = new SmoothingEstimator(Trend.NONE).estimate(logCloses);
        var mean = new ThetaMean(simple.mean(), slope(logCloses));
        return training.model(mean, volatility, simple.variance());
    }

    private static double slope(double[] values) {
        double middle = (values.length - 1) / 2.0;
        double products = 0;
        double squares = 0;
        for (int t = 0; t < values.length; t++) {
            products += (t - middle) * (values[t] - values[0]);
            squares += (t - middle) * (t - middle);
        }
        return products / squares;
    }

    /** At every bar: a fit is cheap, and old weights would be worse. */
    @Override
    public Optional<Refit> preferredRefit() {
        return Optional.of(new Refit(RefitPolicy.UPDATE, 1));
    }
}
