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
 * ARIMA(p,d,q)(P,D,Q)[period] of the log close by exact maximum likelihood (Brockwell and Davis,
 * 1991, 8.7), with regressors that are known one bar ahead. The close is log-normal around the
 * median {@code exp(predicted log close)}. The open is not modelled apart: it is {@code C[t]
 * exp(m)}, m and its deviation those of {@code ln(O[s+1] / C[s])} in the training window. Where no
 * sound estimate exists the model is the random walk and says so in its summary.
 *
 * @param order p, d and q, or the wish that they be found
 * @param constant whether the differences have a mean: the level of the series for d = 0, the drift
 *     for one difference. With two there is none, as it would be a quadratic trend
 * @param criterion by what models are compared where the order is found
 * @param seasonal P, D, Q and the bars of a season
 * @param regressors known columns of the target
 * @param returnsOf symbols of other instruments
 */
public record ArimaForecaster(
        @Setting(
                        value =
                                "Orders p, d, q: autoregressive, differences (at most 2),"
                                        + " moving-average; or auto: d by KPSS (at most 1), p and q"
                                        + " (at most 3) and the constant by the criterion",
                        byDefault = "[1, 1, 1]")
                ArimaOrder order,
        @Setting(
                        value =
                                "Estimate a mean (no differences) or a drift (one difference);"
                                        + " without effect for two; with order auto: allow it",
                        byDefault = "true")
                boolean constant,
        @Setting(value = "Smallest value wins where the order is auto", byDefault = "aicc")
                Criterion criterion,
        @Setting(
                        value =
                                "Seasonal orders P, D, Q (at most 2, 1, 2) and the bars of a season"
                                        + " (at most 60, 1 for none); with order auto P and Q are"
                                        + " found, D is as given",
                        byDefault = "[0, 0, 0, 1]",
                        atLeast = 0,
                        atMost = 60)
                List<Integer> seasonal,
        @Setting(
                        value =
                                "Columns beside the differenced log close, known one bar ahead:"
                                        + " bar number, weekday, ln(high / low) and ln(volume) of"
                                        + " the bar before",
                        byDefault = "[]")
                List<Regressor> regressors,
        @Setting(
                        value =
                                "Symbols of other instruments of the market whose log return over"
                                        + " the bar before is a regressor",
                        byDefault = "[]")
                List<String> returnsOf)
        implements Forecaster {

    private static final List<Integer> NO_SEASON = List.of(0, 0, 0, 1);
    private static final List<Integer> MOST = List.of(2, 1, 2);

    /**
     * Checks the orders.
     *
     * @throws IllegalArgumentException if the seasonal part is not four numbers, one of them is too
     *     large, it has orders but no period, or regressors meet two differences
     */
    public ArimaForecaster {
        seasonal = List.copyOf(seasonal);
        regressors = List.copyOf(regressors);
        returnsOf = List.copyOf(returnsOf);
        if (seasonal.size() != 4) {
            throw new IllegalArgumentException(
                    "The seasonal part (%s) must be four numbers P, D, Q and the period."
                            .formatted(seasonal));
        }
        Settings.check(
                ArimaForecaster.class, order, constant, criterion, seasonal, regressors, returnsOf);
        checkSeason(seasonal);
        boolean beside = !regressors.isEmpty() || !returnsOf.isEmpty();
        if (beside && !order.isAutomatic() && order.numbers().get(1) > 1) {
            throw new IllegalArgumentException(
                    "The order's d (2) must be at most 1 beside regressors.");
        }
    }

    /** An ARIMA(p,d,q) with a constant and nothing else. */
    public static ArimaForecaster of(int p, int d, int q) {
        return of(ArimaOrder.of(p, d, q), true);
    }

    /** Without season and regressors. */
    public static ArimaForecaster of(ArimaOrder order, boolean constant) {
        return new ArimaForecaster(
                order, constant, Criterion.AICC, NO_SEASON, List.of(), List.of());
    }

    private static void checkSeason(List<Integer> seasonal) {
        for (int i = 0; i < MOST.size(); i++) {
            if (seasonal.get(i) > MOST.get(i)) {
                throw new IllegalArgumentException(
                        "The seasonal part (%s) must have P, D and Q of at most 2, 1 and 2."
                                .formatted(seasonal));
            }
        }
        boolean orders = !seasonal.subList(0, MOST.size()).equals(List.of(0, 0, 0));
        if (seasonal.getLast() < 1 || (orders && seasonal.getLast() == 1)) {
            throw new IllegalArgumentException(
                    "The seasonal part (%s) must have a period of at least 2, or be [0, 0, 0, 1]."
                            .formatted(seasonal));
        }
    }

    @Override
    public boolean isBaseline() {
        return true;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the window has fewer than three bars, a close in it is
     *     not a positive number, or a regressor has no value
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

    /** What is estimated where the order is given. */
    Specification specification() {
        return new Specification(
                new ArmaShape(
                        order.numbers().get(0),
                        order.numbers().get(2),
                        seasonal.get(0),
                        seasonal.get(2),
                        period()),
                differencing(order.numbers().get(1)),
                constant);
    }

    /** The differences, d neighbouring ones among them. */
    Differencing differencing(int d) {
        return new Differencing(d, seasonal.get(1), period());
    }

    /** Bars of a season, 1 without one. */
    int period() {
        return seasonal.getLast();
    }

    /** Whether the random walk that stands in for this has a drift. */
    boolean driftStandsIn() {
        return constant
                && (order.isAutomatic() || differencing(order.numbers().get(1)).rounds() == 1);
    }

    /** Its name in messages. */
    String label() {
        return order.isAutomatic() ? "ARIMA of automatic order" : specification().label();
    }
}
