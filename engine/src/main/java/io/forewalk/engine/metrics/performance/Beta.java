package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.metrics.measure.Ratio;
import io.forewalk.engine.statistics.Moments;

/** Slope of the returns on the benchmark's. {@code NaN} where the benchmark does not vary. */
public record Beta() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "beta",
                "Beta",
                Unit.RATIO,
                Better.NEITHER,
                "cov(r, b) / var(b)",
                "Sharpe (1964), ddof 1; backtesting.py: log returns");
    }

    @Override
    public double of(Performance performance) {
        return performance
                .benchmarkReturns()
                .map(benchmark -> of(performance.returns(), benchmark))
                .orElse(Double.NaN);
    }

    static double of(double[] returns, double[] benchmark) {
        Moments own = Moments.of(returns);
        Moments other = Moments.of(benchmark);
        if (!other.varies()) {
            return Double.NaN;
        }
        double products = 0;
        for (int i = 0; i < returns.length; i++) {
            products += (returns[i] - own.mean()) * (benchmark[i] - other.mean());
        }
        return Ratio.of(products / returns.length, other.second());
    }
}
