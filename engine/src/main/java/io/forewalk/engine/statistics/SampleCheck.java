package io.forewalk.engine.statistics;

import java.util.Optional;

/** What is wrong with the arrays given to a test, in the words of {@link TestOutcome#reason}. */
final class SampleCheck {

    static final String CONSTANT = "the values do not vary";

    private SampleCheck() {}

    /**
     * The first thing that forbids a test: fewer than {@code least} values, or one that is no
     * finite number.
     *
     * @throws IllegalArgumentException if the arrays differ in length
     */
    static Optional<String> problem(int least, double[]... arrays) {
        int count = arrays[0].length;
        for (double[] array : arrays) {
            if (array.length != count) {
                throw new IllegalArgumentException(
                        "The values (%d) must be as many as those beside them (%d)."
                                .formatted(array.length, count));
            }
        }
        if (count < least) {
            return Optional.of("only %d values, at least %d are needed".formatted(count, least));
        }
        for (double[] array : arrays) {
            for (double value : array) {
                if (!Double.isFinite(value)) {
                    return Optional.of("a value is not a finite number");
                }
            }
        }
        return Optional.empty();
    }
}
