package io.forewalk.strategies.forecasting.arima;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An estimated model run along a series of levels: its predictions from every origin. What it says
 * at an origin depends on what was known there alone, bit for bit.
 */
final class ArimaFilter {

    private final ArimaEstimate estimate;
    private final List<RegressionColumn> columns;
    private final double[] levels;
    private final double[] x;
    private final double[] innovations;
    private final double[] predictions;

    /**
     * Filters from the first level on.
     *
     * @param along more levels than differencing takes
     */
    ArimaFilter(ArimaEstimate estimate, Levels along) {
        this.estimate = estimate;
        this.columns =
                estimate.isFallback()
                        ? new Levels(along.logs(), List.of()).columns(estimate.specification())
                        : along.columns(estimate.specification());
        this.levels = along.logs().values();
        for (int t = 0; t < levels.length; t++) {
            for (int i = 0; i < columns.size(); i++) {
                levels[t] -= estimate.value().coefficient(i) * columns.get(i).value(t);
            }
        }
        this.x = estimate.specification().differencing().of(levels);
        this.innovations = new double[x.length];
        this.predictions = run();
    }

    // Exact predictions as long as they differ from those of the plain recursion.
    private double[] run() {
        ArmaProcess process = estimate.process();
        var predictor = new Innovations(process);
        double[] exact = new double[x.length + 1];
        int t = 0;
        while (t <= x.length && !predictor.isSteady()) {
            exact[t] = predictor.predict(x, innovations);
            predictor.advance();
            if (t < x.length) {
                innovations[t] = x[t] - exact[t];
            }
            t++;
        }
        if (t < x.length) {
            process.filter(x, innovations, t);
        }
        return Arrays.copyOf(exact, t);
    }

    private double firstAfter(int known) {
        return known < predictions.length
                ? predictions[known]
                : estimate.process().predict(x, innovations, known);
    }

    /**
     * Predictions of the levels after level {@code origin}. The first step is the exact one, the
     * later ones follow by the difference equation (Brockwell and Davis, 1991, 9.5), the standard
     * errors by psi weights. Those errors leave out that the coefficients are estimated.
     *
     * @param origin index of the last level known, at least the lost levels and the furthest lag
     */
    List<PredictedLevel> after(int origin, int steps) {
        double[] path = pathAfter(origin, steps);
        double[] psi = psiWeights(steps);
        List<PredictedLevel> predicted = new ArrayList<>();
        double squares = 0;
        for (int step = 0; step < steps; step++) {
            squares += psi[step] * psi[step];
            double mean = path[step] + regression(origin, step + 1);
            predicted.add(new PredictedLevel(mean, estimate.sigma() * Math.sqrt(squares)));
        }
        return predicted;
    }

    private double regression(int origin, int steps) {
        double sum = 0;
        for (int i = 0; i < columns.size(); i++) {
            sum += estimate.value().coefficient(i) * columns.get(i).after(origin, steps);
        }
        return sum;
    }

    // Differences first, then levels: each the sum of its difference and weighted levels before.
    private double[] pathAfter(int origin, int steps) {
        double[] future = differencesAfter(origin, steps);
        double[] weights = estimate.specification().differencing().weights();
        double[] path = tail(levels, origin + 1, weights.length, steps);
        for (int step = 0; step < steps; step++) {
            int t = weights.length + step;
            path[t] = future[step];
            for (int lag = 1; lag <= weights.length; lag++) {
                path[t] += weights[lag - 1] * path[t - lag];
            }
        }
        return Arrays.copyOfRange(path, weights.length, path.length);
    }

    private double[] differencesAfter(int origin, int steps) {
        ArmaProcess process = estimate.process();
        int known = origin + 1 - estimate.specification().differencing().lost();
        int memory = Math.max(process.p(), process.q());
        double[] path = tail(x, known, memory, steps);
        double[] noise = tail(innovations, known, memory, steps);
        for (int t = memory; t < path.length; t++) {
            path[t] = t == memory ? firstAfter(known) : process.predict(path, noise, t);
        }
        return Arrays.copyOfRange(path, memory, path.length);
    }

    // The last values known and room for those to come.
    private static double[] tail(double[] values, int known, int length, int room) {
        return Arrays.copyOf(Arrays.copyOfRange(values, known - length, known), length + room);
    }

    private double[] psiWeights(int steps) {
        double[] weights = estimate.specification().differencing().weights();
        double[] polynomial = new double[weights.length + 1];
        polynomial[0] = 1;
        for (int lag = 1; lag < polynomial.length; lag++) {
            polynomial[lag] = -weights[lag - 1];
        }
        return estimate.process().integrated(polynomial).psiWeights(steps);
    }
}
