package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import java.util.Arrays;

/** Mean of the returns at or below the value at risk. {@code NaN} below two returns. */
public record ExpectedShortfall() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "cvar95",
                "Expected shortfall 95 %",
                Unit.FRACTION,
                Better.HIGHER,
                "mean of r <= var95",
                "Rockafellar and Uryasev (2000); empyrical: the first int((n-1) * 0.05) + 1 values;"
                        + " QuantStats: below its normal value at risk");
    }

    @Override
    public double of(Performance performance) {
        double limit = new ValueAtRisk().of(performance);
        return Arrays.stream(performance.returns())
                .filter(value -> value <= limit)
                .average()
                .orElse(Double.NaN);
    }
}
