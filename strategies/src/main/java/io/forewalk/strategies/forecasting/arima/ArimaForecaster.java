package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import java.util.List;
import java.util.Optional;

/**
 * ARIMA(p,d,q) of the log close by exact maximum likelihood (Brockwell and Davis, 1991, 8.7). The
 * close is log-normal around the median {@code exp(predicted log close)}. The open is not modelled
 * apart: it is {@code C[t] exp(m)}, m and its deviation those of {@code ln(O[s+1] / C[s])} in the
 * training window. Where no sound estimate exists the model is the random walk and says so in its
 * summary.
 *
 * @param order {@code [p, d, q]}
 * @param constant whether the differences have a mean: the level of the series for d = 0, the drift
 *     for d = 1. With d = 2 there is none, as it would be a quadratic trend
 */
public record ArimaForecaster(
        @Setting(
                        value =
                                "Orders p, d, q: autoregressive, differences (at most 2),"
                                        + " moving-average",
                        byDefault = "[1, 1, 1]",
                        atLeast = 0,
                        atMost = 5)
                List<Integer> order,
        @Setting(
                        value =
                                "Estimate a mean (d = 0) or a drift (d = 1); without effect for d ="
                                        + " 2",
                        byDefault = "true")
                boolean constant)
        implements Forecaster {

    private static final int MOST_DIFFERENCES = 2;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it is not three numbers, p and q in 0..5, d in 0..2
     */
    public ArimaForecaster {
        order = List.copyOf(order);
        if (order.size() != 3) {
            throw new IllegalArgumentException(
                    "The order (%s) must be three numbers p, d and q.".formatted(order));
        }
        Settings.check(ArimaForecaster.class, order, constant);
        if (order.get(1) > MOST_DIFFERENCES) {
            throw new IllegalArgumentException(
                    "The order's d (%d) must be at most %d."
                            .formatted(order.get(1), MOST_DIFFERENCES));
        }
    }

    /** The autoregressive order. */
    public int p() {
        return order.get(0);
    }

    /** How often the log closes are differenced. */
    public int d() {
        return order.get(1);
    }

    /** The moving-average order. */
    public int q() {
        return order.get(2);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the window is too short for the order or a close in it is
     *     not a positive number
     */
    @Override
    public FittedForecaster fit(TrainingWindow window) {
        return ArimaModel.fit(this, window);
    }

    /** An update at every bar: its warm start is cheap, and old coefficients would be worse. */
    @Override
    public Optional<Refit> preferredRefit() {
        return Optional.of(new Refit(RefitPolicy.UPDATE, 1));
    }

    boolean hasMean() {
        return constant && d() < MOST_DIFFERENCES;
    }

    boolean hasDrift() {
        return constant && d() == 1;
    }

    /** Bars that a training window must have: three differences for every parameter. */
    int fewestBars() {
        return d() + 3 * (p() + q() + 1);
    }

    /** Its name in tables and messages, without the constant. */
    String label() {
        return "ARIMA(%d,%d,%d)".formatted(p(), d(), q());
    }
}
