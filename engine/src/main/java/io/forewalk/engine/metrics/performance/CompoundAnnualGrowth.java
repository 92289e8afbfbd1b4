package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.metrics.measure.Ratio;

/** Compound growth per calendar year. {@code NaN} below one calendar day. */
public record CompoundAnnualGrowth() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "cagr",
                "CAGR",
                Unit.FRACTION,
                Better.HIGHER,
                "(E[T] / E[0])^(365.25 / days) - 1",
                "compound interest; QuantStats and empyrical take the exponent A / n (see"
                        + " cagrPeriods)");
    }

    private static final double DAYS_PER_YEAR = 365.25;

    @Override
    public double of(Performance performance) {
        return of(performance.end() / performance.start(), performance.days());
    }

    public static double of(double growth, double days) {
        if (days < 1) {
            return Double.NaN;
        }
        return Ratio.finite(StrictMath.pow(growth, DAYS_PER_YEAR / days) - 1);
    }
}
