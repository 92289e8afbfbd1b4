package io.forewalk.engine.statistics;

import java.util.Optional;

/**
 * Test whether misses of an interval come without memory (Christoffersen and Pelletier, 2004): the
 * bars from miss to miss follow a Weibull distribution whose shape is 1 if they do. Likelihood
 * ratio, chi-squared(1). The first and the last stretch count as "longer than" where the series
 * does not begin or end with a miss; as {@code rugarch::VaRDurTest}.
 *
 * <p>The distribution is continuous, durations are whole bars: read it for misses no more frequent
 * than one in fifty. At one in twenty it rejects twice as often as it should, in long series more.
 *
 * @param shape estimated shape, searched in 0.001..10; below 1 misses cluster; {@code NaN} without
 *     a test
 * @param outcome small p-value: the misses have a memory
 */
public record WeibullDuration(double shape, TestOutcome outcome) {

    private static final double SMALLEST = 0.001;
    private static final double LARGEST = 10;
    private static final int LEAST = 4;
    private static final double GOLDEN = 0.6180339887498949;
    private static final int STEPS = 100;

    /**
     * Tests the misses of neighbouring targets, in order of time.
     *
     * @param outside {@code [targets]}
     */
    public static WeibullDuration of(boolean[] outside) {
        Durations durations = Durations.of(outside);
        Optional<String> problem = problem(durations);
        if (problem.isPresent()) {
            return new WeibullDuration(
                    Double.NaN, TestOutcome.none(durations.misses(), problem.get()));
        }
        double shape = likeliest(durations);
        double ratio = 2 * (durations.likelihood(shape) - durations.likelihood(1));
        return new WeibullDuration(
                shape, TestOutcome.chiSquared(Math.max(0, ratio), 1, durations.misses()));
    }

    private static Optional<String> problem(Durations durations) {
        if (durations.misses() < LEAST) {
            return Optional.of(
                    "only %d misses, at least %d are needed".formatted(durations.misses(), LEAST));
        }
        return Moments.of(durations.lengths()).varies()
                ? Optional.empty()
                : Optional.of("the misses come at equal distances");
    }

    // Golden section: the likelihood has one maximum in the shape.
    private static double likeliest(Durations durations) {
        double low = SMALLEST;
        double high = LARGEST;
        for (int step = 0; step < STEPS; step++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (durations.likelihood(left) < durations.likelihood(right)) {
                low = left;
            } else {
                high = right;
            }
        }
        return (low + high) / 2;
    }
}
