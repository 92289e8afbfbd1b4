package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.statistics.SampleQuantiles;

/** The return that one bar in twenty falls below. {@code NaN} below two returns. */
public record ValueAtRisk() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "var95",
                "Value at risk 95 %",
                Unit.FRACTION,
                Better.HIGHER,
                "5 % quantile of r, linear interpolation (type 7), as a return",
                "historical simulation, empyrical alike; QuantStats: mean + sd * z(0.05)");
    }

    static final double TAIL = 0.05;

    @Override
    public double of(Performance performance) {
        double[] returns = performance.returns();
        return returns.length < 2 ? Double.NaN : SampleQuantiles.of(returns).at(TAIL);
    }
}
