package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.statistics.ProbabilisticSharpe;

/**
 * Bars until a Sharpe ratio as high as this one would be above zero at 95 %. {@code NaN} where it
 * is not above zero.
 */
public record MinimumTrackRecord() implements PerformanceMetric {

    /** How sure one wants to be. */
    public static final double CONFIDENCE = 0.95;

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "minimumTrackRecord",
                "Minimum track record",
                Unit.BARS,
                Better.LOWER,
                "1 + (1 - g1 SR + (g2 - 1) / 4 SR^2) (1.645 / SR)^2, SR per bar",
                "Bailey and López de Prado (2012), at 95 %");
    }

    @Override
    public double of(Performance performance) {
        return ProbabilisticSharpe.of(performance.excessReturns())
                .minimumTrackRecord(0, CONFIDENCE);
    }
}
