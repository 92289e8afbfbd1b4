package io.forewalk.engine.market.simulated;

/**
 * GARCH(1,1) log returns (Bollerslev, 1986): {@code h[t] = omega + 0.08 r[t-1]^2 + 0.90 h[t-1]},
 * with omega such that the long-run deviation is the one asked for. The direction cannot be
 * forecast, the spread can.
 */
final class GarchReturns implements ReturnProcess {

    private static final double ALPHA = 0.08;
    private static final double BETA = 0.90;

    private final double omega;
    private double variance;
    private double last;

    GarchReturns(double longRunDeviation) {
        double longRunVariance = longRunDeviation * longRunDeviation;
        this.omega = (1 - ALPHA - BETA) * longRunVariance;
        this.variance = longRunVariance;
        this.last = longRunDeviation;
    }

    @Override
    public double next(double noise) {
        variance = omega + ALPHA * last * last + BETA * variance;
        last = Math.sqrt(variance) * noise;
        return last;
    }

    @Override
    public double deviation() {
        return Math.sqrt(variance);
    }
}
