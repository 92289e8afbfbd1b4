package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.statistics.ProbabilisticSharpe;

/** Probability that the true Sharpe ratio is above zero. {@code NaN} where there is no ratio. */
public record ProbabilisticSharpeRatio() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "probabilisticSharpe",
                "Probabilistic Sharpe ratio",
                Unit.FRACTION,
                Better.HIGHER,
                "Phi(SR sqrt(n - 1) / sqrt(1 - g1 SR + (g2 - 1) / 4 SR^2)), SR per bar, g1 and g2"
                        + " biased skewness and full kurtosis of r",
                "Bailey and López de Prado (2012); PerformanceAnalytics leaves the kurtosis out by"
                        + " default");
    }

    @Override
    public double of(Performance performance) {
        return ProbabilisticSharpe.of(performance.excessReturns()).above(0, performance.bars());
    }
}
