package io.forewalk.engine.statistics;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Measures of forecast errors {@code actual - predicted}, all {@code NaN} without a target and
 * where their divisor is 0. Scales and benchmarks are given, since they come from elsewhere: the
 * training window, or another forecast of the same targets.
 */
public final class ForecastErrors {

    private final double[] actual;
    private final double[] predicted;
    private final double[] errors;

    private ForecastErrors(double[] actual, double[] predicted) {
        this.actual = actual;
        this.predicted = predicted;
        this.errors = new double[actual.length];
        Arrays.setAll(errors, t -> actual[t] - predicted[t]);
    }

    /**
     * Errors of forecasts, in order of time.
     *
     * @param actual {@code [targets]}
     * @param predicted {@code [targets]}
     * @throws IllegalArgumentException if their numbers differ
     */
    public static ForecastErrors of(double[] actual, double[] predicted) {
        SampleCheck.problem(0, actual, predicted);
        return new ForecastErrors(actual.clone(), predicted.clone());
    }

    /** The errors, {@code [targets]}. */
    public double[] errors() {
        return errors.clone();
    }

    /** Mean error: above 0 where forecasts are too low. */
    public double bias() {
        return mean(t -> errors[t]);
    }

    /** Mean squared error. */
    public double mse() {
        return mean(t -> errors[t] * errors[t]);
    }

    /** Root mean squared error. */
    public double rmse() {
        return Math.sqrt(mse());
    }

    /** Mean absolute error. */
    public double mae() {
        return mean(t -> Math.abs(errors[t]));
    }

    /** Median absolute error. */
    public double medianAbsoluteError() {
        return SampleQuantiles.of(Arrays.stream(errors).map(Math::abs).toArray()).at(0.5);
    }

    /** Mean percentage error, in per cent of the actual values. */
    public double mpe() {
        return 100 * mean(t -> ratio(errors[t], actual[t]));
    }

    /** Mean absolute percentage error, in per cent of the actual values. */
    public double mape() {
        return 100 * mean(t -> Math.abs(ratio(errors[t], actual[t])));
    }

    /** Symmetric percentage error of the M4 competition (2020): 0..200. */
    public double smape() {
        return 200
                * mean(t ->
                        ratio(Math.abs(errors[t]), Math.abs(actual[t]) + Math.abs(predicted[t])));
    }

    /**
     * Mean absolute scaled error (Hyndman and Koehler, 2006).
     *
     * @param scale mean absolute error of the naive in the training window
     */
    public double mase(double scale) {
        return ratio(mae(), scale);
    }

    /**
     * Root mean squared scaled error (M5, 2022).
     *
     * @param scale root mean squared error of the naive in the training window
     */
    public double rmsse(double scale) {
        return ratio(rmse(), scale);
    }

    /** Autocorrelation of the errors at lag 1. */
    public double firstAutocorrelation() {
        return Autocovariance.correlations(errors, 1)[1];
    }

    /** Theil's U1 (1961): {@code rmse / (rms(actual) + rms(predicted))}, in 0..1. */
    public double theilU1() {
        double sizes =
                Math.sqrt(mean(t -> actual[t] * actual[t]))
                        + Math.sqrt(mean(t -> predicted[t] * predicted[t]));
        return ratio(rmse(), sizes);
    }

    /**
     * Theil's U2 (1966) as {@code forecast::accuracy} has it: errors and the naive's errors, both
     * relative to the actual value before. Not the ratio of RMSEs, which is {@link #relativeRmse}.
     */
    public double theilU2() {
        double own = 0;
        double naive = 0;
        for (int t = 1; t < actual.length; t++) {
            double error = ratio(errors[t], actual[t - 1]);
            double change = ratio(actual[t] - actual[t - 1], actual[t - 1]);
            own += error * error;
            naive += change * change;
        }
        return Math.sqrt(ratio(own, naive));
    }

    /** RMSE over that of a benchmark for the same targets: 1 is as good. */
    public double relativeRmse(ForecastErrors benchmark) {
        return ratio(rmse(), benchmark.rmse());
    }

    /** MAE over that of a benchmark for the same targets: 1 is as good. */
    public double relativeMae(ForecastErrors benchmark) {
        return ratio(mae(), benchmark.mae());
    }

    /**
     * Out-of-sample R2 (Campbell and Thompson, 2008): {@code 1 - mse / mse(benchmark)}; above 0 the
     * forecast is the better one.
     */
    public double rSquaredOver(ForecastErrors benchmark) {
        return 1 - ratio(mse(), benchmark.mse());
    }

    private double mean(IntToDoubleFunction value) {
        double sum = 0;
        for (int t = 0; t < actual.length; t++) {
            sum += value.applyAsDouble(t);
        }
        return sum / actual.length;
    }

    private static double ratio(double above, double below) {
        return below == 0 ? Double.NaN : above / below;
    }
}
