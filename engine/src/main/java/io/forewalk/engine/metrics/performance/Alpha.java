package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.statistics.Moments;

/** Yearly mean return that the benchmark does not explain. {@code NaN} where beta is. */
public record Alpha() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "alpha",
                "Alpha per year",
                Unit.FRACTION,
                Better.HIGHER,
                "(mean(r - rf) - beta * mean(b - rf)) * A",
                "Jensen (1968), arithmetic; empyrical: (1 + ..)^252 - 1; backtesting.py: total"
                        + " return - beta * total benchmark");
    }

    @Override
    public double of(Performance performance) {
        return performance
                .benchmarkReturns()
                .map(benchmark -> of(performance, benchmark))
                .orElse(Double.NaN);
    }

    private static double of(Performance performance, double[] benchmark) {
        double beta = Beta.of(performance.returns(), benchmark);
        double own = Moments.of(performance.excessReturns()).mean();
        double market = Moments.of(performance.lessRiskFree(benchmark)).mean();
        return (own - beta * market) * performance.barsPerYear();
    }
}
