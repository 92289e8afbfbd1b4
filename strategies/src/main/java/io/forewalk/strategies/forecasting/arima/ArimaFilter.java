package io.forewalk.strategies.forecasting.arima;

import java.util.Arrays;

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
            predictions[t] =
                    steady
                            ? process.autoregression(x, t) + process.movingAverage(innovations, t)
                            : predictor.predict(x, innovations);
            if (t < x.length) {
                innovations[t] = x[t] - predictions[t];
            }
            if (!steady) {
                predictor.advance();
            }
        }
    }

    /**
     * Predictions of the levels after level {@code origin}. The first step is the exact one, the
     * later ones follow by the difference equation (Brockwell and Davis, 1991, 9.5), the standard
     * errors by psi weights.
     *
     * @param origin index of the last level known
     */
    Projection after(int origin, int steps) {
        int known = origin + 1 - estimate.d();
        double[] mean = integrated(differences(known, steps), origin);
        double[] psi = estimate.process().psiWeights(steps);
        Differences.integrate(psi, estimate.d());
        double[] deviation = new double[steps];
        double sum = 0;
        for (int step = 0; step < steps; step++) {
            sum += psi[step] * psi[step];
            deviation[step] = estimate.sigma() * Math.sqrt(sum);
        }
        return new Projection(mean, deviation);
    }

    private double[] differences(int known, int steps) {
        ArmaProcess process = estimate.process();
        int memory = Math.max(process.p(), process.q());
        int kept = Math.min(memory, known);
        double[] path = Arrays.copyOfRange(x, known - kept, known - kept + memory + steps);
        double[] noise = Arrays.copyOfRange(innovations, known - kept, known - kept + memory + steps);
        double[] future = new double[steps];
        for (int step = 0; step < steps; step++) {
            int t = kept + step;
            noise[t] = 0;
            path[t] =
                    step == 0
                            ? predictions[known]
                            : process.autoregression(path, t) + process.movingAverage(noise, t);
            future[step] = path[t] + estimate.value().mean();
        }
        return future;
    }

    private double[] integrated(double[] future, int origin) {
        double[] integrated = new double[future.length];
        double level = levels[origin];
        double slope = estimate.d() > 1 ? level - levels[origin - 1] : 0;
        for (int step = 0; step < future.length; step++) {
            slope += estimate.d() > 1 ? future[step] : 0;
            level =
                    switch (estimate.d()) {
                        case 0 -> future[step];
                        case 1 -> level + future[step];
                        default -> level + slope;
                    };
            integrated[step] = level;
        }
        return integrated;
    }
}
