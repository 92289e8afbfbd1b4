package io.forewalk.engine.statistics;

/** The check that every quantile function shares. */
final class Probability {

    private Probability() {}

    /**
     * Checks that a probability is one.
     *
     * @throws IllegalArgumentException if the probability is outside 0..1
     */
    static void check(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "The probability (" + probability + ") must lie in 0..1.");
        }
    }
}
