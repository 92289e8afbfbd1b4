package io.forewalk.strategies.forecasting.arima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An estimated model run along a series of levels: its predictions from every origin. What it says
 * at an origin depends on the levels up to there alone, bit for bit.
 */
final class ArimaFilter {

    private final ArimaEstimate estimate;
    private final double[] levels;
    private final double[] x;
    private final double[] innovations;
    private final double[] predictions;

    /**
     * Filters from the first level on.
     *
     * @param levels {@code [n]}, more than the order of differencing
     */
    ArimaFilter(ArimaEstimate estimate, double[] levels) {
        this.estimate = estimate;
        this.levels = levels.clone();
        this.x = Differences.of(levels, estimate.d());
        for (int t = 0; t < x.length; t++) {
            x[t] -= estimate.value().mean();
        }
        this.innovations = new double[x.length];
        this.predictions = new double[x.length + 1];
        run();
    }

    // The last round predicts the first value that is not known.
    private void run() {
        ArmaProcess process = estimate.process();
        var predictor = new Innovations(process);
        boolean steady = false;
        for (int t = 0; t <= x.length; t++) {
            steady = steady || predictor.isSteady();
            if (steady) {
                predictions[t] = process.predict(x, innovations, t);
            } else {
                predictions[t] = predictor.predict(x, innovations);
                predictor.advance();
            }
            if (t < x.length) {
                innovations[t] = x[t] - predictions[t];
            }
        }
    }

    /**
     * Predictions of the levels after level {@code origin}. The first step is the exact one, the
     * later ones follow by the difference equation (Brockwell and Davis, 1991, 9.5), the standard
     * errors by psi weights.
     *
     * @param origin index of the last level known, at least {@code d + max(p, q) - 1}
     */
    List<PredictedLevel> after(int origin, int steps) {
        double[] mean = differencesAfter(origin, steps);
        undifference(mean, origin);
        double[] psi = estimate.process().psiWeights(steps);
        for (int round = 0; round < estimate.d(); round++) {
            accumulate(psi, 0);
        }
        List<PredictedLevel> predicted = new ArrayList<>();
        double squares = 0;
        for (int step = 0; step < steps; step++) {
            squares += psi[step] * psi[step];
            predicted.add(new PredictedLevel(mean[step], estimate.sigma() * Math.sqrt(squares)));
        }
        return predicted;
    }

    private double[] differencesAfter(int origin, int steps) {
        ArmaProcess process = estimate.process();
        int known = origin + 1 - estimate.d();
        int memory = Math.max(process.p(), process.q());
        double[] path = Arrays.copyOf(Arrays.copyOfRange(x, known - memory, known), memory + steps);
        double[] noise =
                Arrays.copyOf(
                        Arrays.copyOfRange(innovations, known - memory, known), memory + steps);
        for (int t = memory; t < path.length; t++) {
            path[t] = t == memory ? predictions[known] : process.predict(path, noise, t);
        }
        double[] future = Arrays.copyOfRange(path, memory, path.length);
        for (int step = 0; step < steps; step++) {
            future[step] += estimate.value().mean();
        }
        return future;
    }

    // Undoes the differencing round by round, the last difference known first.
    private void undifference(double[] future, int origin) {
        for (int round = estimate.d() - 1; round >= 0; round--) {
            double[] last = Arrays.copyOfRange(levels, origin - round, origin + 1);
            accumulate(future, Differences.of(last, round)[0]);
        }
    }

    private static void accumulate(double[] values, double start) {
        double sum = start;
        for (int t = 0; t < values.length; t++) {
            sum += values[t];
            values[t] = sum;
        }
    }
}
