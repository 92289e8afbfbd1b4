package io.forewalk.engine.metrics;

import java.util.Optional;

/** Returns less the benchmark's, bar by bar. */
final class ActiveReturns {

    private ActiveReturns() {}

    /** Shape [bars]; empty without a benchmark. */
    static Optional<double[]> of(Performance performance) {
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
