package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import java.util.function.DoubleUnaryOperator;

/**
 * Commission rate per side at which the account ends where it began, found by running the ledger
 * again. {@code NaN} without a trade, where the account loses even without commission, or where it
 * still gains at a rate of one half.
 */
public record BreakEvenCost() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "breakEvenCost",
                "Break-even cost",
                Unit.FRACTION,
                Better.HIGHER,
                "commission rate per side at which final equity = start, same decisions",
                "the ledger run again; found in none of 21 programs read");
    }

    /** How exact the rate is: a hundredth of a basis point. */
    public static final double TOLERANCE = 1e-6;

    private static final double HIGHEST = 0.5;

    @Override
    public double of(Performance performance) {
        if (performance.activity().trades().isEmpty()) {
            return Double.NaN;
        }
        return of(performance::finalEquityAt, performance.start());
    }

    /**
     * The rate by bisection of 0..0.5, to {@link #TOLERANCE}.
     *
     * @param finalEquity of the same decisions at a commission rate
     * @param start equity to be kept
     */
    public static double of(DoubleUnaryOperator finalEquity, double start) {
        if (!(finalEquity.applyAsDouble(0) >= start)
                || !(finalEquity.applyAsDouble(HIGHEST) < start)) {
            return Double.NaN;
        }
        double kept = 0;
        double lost = HIGHEST;
        while (lost - kept > TOLERANCE) {
            double middle = (kept + lost) / 2;
            if (finalEquity.applyAsDouble(middle) >= start) {
                kept = middle;
            } else {
                lost = middle;
            }
        }
        return (kept + lost) / 2;
    }
}
