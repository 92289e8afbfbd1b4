package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;

/** The deepest fall from a peak, at most 0; 0 where equity never falls. */
public record MaximumDrawdown() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "maxDrawdown",
                "Maximum drawdown",
                Unit.FRACTION,
                Better.HIGHER,
                "min(E / running max of E - 1), starting cash included",
                "textbook; ta4j 0.22.2 misses the entry bar with next-open fills");
    }

    @Override
    public double of(Performance performance) {
        return Drawdown.of(performance.curve()).stream()
                .mapToDouble(Drawdown::depth)
                .min()
                .orElse(0);
    }
}
