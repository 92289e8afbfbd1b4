package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two forecasts of equal loss, neither nested in the other: the null of the test holds. */
class DieboldMarianoProperties {

    private static final int CASES = 2_000;

    @ParameterizedTest(name = "{0} targets")
    @ValueSource(ints = {20, 60, 250})
    void rejectsThreeToSevenPerCentOfTrueNullsAtFivePerCent(int targets) {
        var random = new SplittableRandom(targets);

        int rejected = 0;
        for (int repetition = 0; repetition < CASES; repetition++) {
            double[] first = squaredErrors(targets, random);
            double[] second = squaredErrors(targets, random);
            var test = DieboldMariano.of(first, second, 1).orElseThrow();
            rejected += test.twoSidedPValue() < 0.05 ? 1 : 0;
        }

        assertThat(rejected / (double) CASES).isBetween(0.03, 0.07);
    }

    private static double[] squaredErrors(int targets, SplittableRandom random) {
        double[] losses = new double[targets];
        Arrays.setAll(losses, t -> StrictMath.pow(random.nextGaussian(), 2));
        return losses;
    }
}
