package io.forewalk.engine.statistics;

/**
 * What is left of the best of many Sharpe ratios (Bailey and López de Prado, 2014): the probability
 * that it is above what the best of as many worthless trials would reach.
 */
public final class DeflatedSharpe {

    private static final double EULER_MASCHERONI = 0.5772156649015329;

    private DeflatedSharpe() {}

    /**
     * Expected largest of {@code trials} independent standard normal values: {@code (1 - g)
     * Phi^-1(1 - 1/N) + g Phi^-1(1 - 1/(N e))}; 0 for one trial, which is no choice.
     *
     * @throws IllegalArgumentException if there is no trial
     */
    public static double expectedMaximum(int trials) {
        if (trials < 1) {
            throw new IllegalArgumentException("The trials (" + trials + ") must be at least 1.");
        }
        if (trials == 1) {
            return 0;
        }
        double n = trials;
        // Phi^-1(1 - p) = -Phi^-1(p), which keeps the digits of a small p.
        return -(1 - EULER_MASCHERONI) * Normal.quantile(1 / n)
                - EULER_MASCHERONI * Normal.quantile(1 / (n * Math.E));
    }

    /**
     * Expected largest Sharpe ratio of worthless trials, in the unit of their deviation; 0 for one
     * trial, which has none.
     *
     * @param deviation standard deviation of the trials' ratios
     */
    public static double expectedMaximum(int trials, double deviation) {
        double expected = expectedMaximum(trials);
        return expected == 0 ? 0 : deviation * expected;
    }

    /**
     * The deflated ratio, a probability: {@link ProbabilisticSharpe#above} the expected largest.
     *
     * @param best ratio and shape of the trial chosen, per bar
     * @param count number of its returns
     * @param trials number of independent trials
     * @param deviation standard deviation of the trials' ratios, per bar
     */
    public static double of(ProbabilisticSharpe best, int count, int trials, double deviation) {
        return best.above(expectedMaximum(trials, deviation), count);
    }
}
