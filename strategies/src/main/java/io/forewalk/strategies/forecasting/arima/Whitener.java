package io.forewalk.strategies.forecasting.arima;

import java.util.Arrays;

/** Whitens one series, and the constant 1 beside it, under one process after another. */
final class Whitener {

    private final double[] x;
    private final double level;
    private final double[] ones;
    private final double[] innovations;
    private final double[] ofOnes;

    /**
     * Looks at the series without a copy.
     *
     * @param x series, {@code [n]}
     * @param withConstant whether the constant is whitened too; otherwise its sums are 0
     */
    Whitener(double[] x, boolean withConstant) {
        this.x = x;
        this.level = withConstant ? 1 : 0;
        this.ones = new double[withConstant ? x.length : 0];
        this.innovations = new double[x.length];
        this.ofOnes = new double[ones.length];
        Arrays.fill(ones, 1);
    }

    /** The sums of both. */
    WhiteningSums sums(ArmaProcess process) {
        if (process.p() == 1 && process.q() == 1) {
            return orderOneOne(process.phi(1), process.theta(1));
        }
        var sums = new WhiteningSums();
        var predictor = new Innovations(process);
        int t = 0;
        while (t < x.length && !predictor.isSteady()) {
            innovations[t] = x[t] - predictor.predict(x, innovations);
            if (level > 0) {
                ofOnes[t] = 1 - predictor.predict(ones, ofOnes);
            }
            sums.add(innovations[t], level > 0 ? ofOnes[t] : 0, predictor.variance());
            predictor.advance();
            t++;
        }
        steadySums(process, t, sums);
        return sums;
    }

    private void steadySums(ArmaProcess process, int from, WhiteningSums sums) {
        process.filter(x, innovations, from);
        process.filter(ones, ofOnes, from);
        double squares = 0;
        double crosses = 0;
        double constants = 0;
        for (int t = from; t < x.length; t++) {
            squares += innovations[t] * innovations[t];
        }
        for (int t = from; t < ones.length; t++) {
            crosses += innovations[t] * ofOnes[t];
            constants += ofOnes[t] * ofOnes[t];
        }
        sums.addSteady(squares, crosses, constants);
    }

    /**
     * The same for p = q = 1, where {@code v_n = 1 + theta^2 - theta^2 / v_(n-1)} and all of it
     * fits into one loop: the likelihood most often asked for, at a third of the time.
     */
    private WhiteningSums orderOneOne(double phi, double theta) {
        var sums = new WhiteningSums();
        double variance = (1 + 2 * phi * theta + theta * theta) / (1 - phi * phi);
        double e = x[0];
        double u = level;
        sums.add(e, u, variance);
        int t = 1;
        while (t < x.length && !(Math.abs(variance - 1) < Innovations.STEADY_VARIANCE)) {
            double coefficient = theta / variance;
            variance = 1 + theta * theta - theta * coefficient;
            e = x[t] - phi * x[t - 1] - coefficient * e;
            u = level - phi * level - coefficient * u;
            sums.add(e, u, variance);
            t++;
        }
        double squares = 0;
        double crosses = 0;
        double constants = 0;
        double constant = level - phi * level;
        for (; t < x.length; t++) {
            e = x[t] - phi * x[t - 1] - theta * e;
            u = constant - theta * u;
            squares += e * e;
            crosses += e * u;
            constants += u * u;
        }
        sums.addSteady(squares, crosses, constants);
        return sums;
    }
}
