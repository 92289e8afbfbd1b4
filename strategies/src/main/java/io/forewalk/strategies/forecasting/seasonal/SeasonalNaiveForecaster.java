package io.forewalk.strategies.forecasting.seasonal;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import io.forewalk.strategies.forecasting.logprice.LogPriceTraining;
import io.forewalk.strategies.forecasting.logprice.Notes;
import io.forewalk.strategies.forecasting.volatility.ConstantVariance;

/**
 * The next close is that of {@code period} bars before it (Hyndman and Athanasopoulos, Forecasting,
 * 5.2), with the mean square of such errors in the training window as its variance on the log
 * scale. The open lies the mean gap above the last close.
 *
 * @param period bars of a season, known to the user and never guessed
 */
public record SeasonalNaiveForecaster(
        @Setting(value = "Bars of a season", atLeast = 1, atMost = 10_000) int period)
        implements Forecaster {

    public SeasonalNaiveForecaster {
        Settings.check(SeasonalNaiveForecaster.class, period);
    }

    @Override
    public boolean isBaseline() {
        return true;
    }

    @Override
    public boolean mayRepeatLastClose() {
        return false;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the window holds no two bars a season apart twice or a
     *     price in it is not a positive number
     */
    @Override
    public FittedForecaster fit(TrainingWindow window) {
        var training = LogPriceTraining.of(this, window, period + 2);
        var mean = new SeasonalMean(period);
        double[] errors = training.errorsOf(mean);
        double squares = 0;
        for (double error : errors) {
            squares += error * error;
        }
        return training.model(mean, new ConstantVariance(squares / errors.length), Notes.NONE);
    }
}
