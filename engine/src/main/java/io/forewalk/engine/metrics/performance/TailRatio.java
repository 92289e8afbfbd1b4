package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.metrics.measure.Ratio;
import io.forewalk.engine.statistics.SampleQuantiles;

/** How far the good tail reaches against the bad one. {@code NaN} where the 5 % quantile is 0. */
public record TailRatio() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "tailRatio",
                "Tail ratio",
                Unit.RATIO,
                Better.HIGHER,
                "abs(95 % quantile of r / 5 % quantile of r)",
                "empyrical, QuantStats");
    }

    @Override
    public double of(Performance performance) {
        SampleQuantiles quantiles = SampleQuantiles.of(performance.returns());
        double bad = quantiles.at(ValueAtRisk.TAIL);
        return Math.abs(Ratio.of(quantiles.at(1 - ValueAtRisk.TAIL), bad));
    }
}
