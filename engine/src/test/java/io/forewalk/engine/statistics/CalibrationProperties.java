package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.random.RandomSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests of 5 % under processes where their own null hypothesis holds, 2,000 seeded cases each; the
 * shares found stand in {@code docs/calibration.md}, row by row.
 */
@Tag("slow")
class CalibrationProperties {

    private static final int CASES = 2_000;
    private static final double LEVEL = 0.05;

    static List<CalibrationCases.Case> cases() {
        return CalibrationCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void rejectsAsOftenAsItMay(CalibrationCases.Case test) throws IOException {
        int rejected = 0;
        int untested = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            RandomGenerator random = new RandomSource(seed).named(test.name()).generator();
            double p = test.pValue().applyAsDouble(random);
            rejected += p < LEVEL ? 1 : 0;
            untested += Double.isNaN(p) ? 1 : 0;
        }
        double share = rejected / (double) CASES;

        assertThat(untested).as("cases without a test").isZero();
        assertThat(share).as(row(test, share)).isBetween(test.least(), test.most());
        assertThat(page()).contains(row(test, share));
    }

    @Test
    void overfittingOfWorthlessTrialsIsHeadsOrTails() throws IOException {
        double[] found = new double[1_000];
        Arrays.setAll(
                found,
                seed -> {
                    RandomGenerator random =
                            new RandomSource(seed).named("overfitting").generator();
                    double[][] returns = new double[20][];
                    Arrays.setAll(returns, trial -> SimulatedSeries.noise(240, random));
                    return OverfittingProbability.of(returns, 8).probability();
                });
        double mean = Moments.of(found).mean();

        assertThat(mean).isBetween(0.4, 0.6);
        assertThat(page()).contains(String.format(Locale.ROOT, "mean %.3f", mean));
    }

    private static String row(CalibrationCases.Case test, double share) {
        String bars =
                test.least() > 0
                        ? "%.0f to %.0f %%".formatted(100 * test.least(), 100 * test.most())
                        : "at most %.0f %%".formatted(100 * test.most());
        return "| %s | %s | %s | %s %% |"
                .formatted(
                        test.name(),
                        test.process(),
                        bars,
                        String.format(Locale.ROOT, "%.2f", 100 * share));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "calibration.md"));
    }
}
