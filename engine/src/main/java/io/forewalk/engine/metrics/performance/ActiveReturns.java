package io.forewalk.engine.metrics.performance;

import java.util.Optional;

/** Returns less the benchmark's, bar by bar. */
public final class ActiveReturns {

    private ActiveReturns() {}

    /** Shape [bars]; empty without a benchmark. */
    public static Optional<double[]> of(Performance performance) {
        return performance.benchmarkReturns().map(b -> difference(performance.returns(), b));
    }

    private static double[] difference(double[] returns, double[] benchmark) {
        double[] active = new double[returns.length];
        for (int i = 0; i < active.length; i++) {
            active[i] = returns[i] - benchmark[i];
        }
        return active;
    }
}
