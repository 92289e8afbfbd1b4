package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.statistics.CombinatorialPaths.Design;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinatorialPathsTest {

    /** López de Prado (2018), figure 12.1: 6 groups, 2 tested: 15 splits, 5 paths. */
    @ParameterizedTest
    @CsvSource({"6, 2, 15, 5", "10, 3, 120, 36", "5, 1, 5, 1", "4, 3, 4, 3"})
    void pathsAreAsManyAsTheBookSays(int groups, int tests, int choices, int paths) {
        double[][] returns = noise(3, 120, 1);

        CombinatorialPaths result =
                CombinatorialPaths.of(returns, 0, new Design(groups, tests, 1, 2));

        assertThat(result.choices()).isEqualTo(choices);
        assertThat(result.paths()).hasSize(paths);
        assertThat(result.reason()).isEmpty();
    }

    @Test
    void aTrialThatIsAlwaysBestIsEveryPath() {
        double[][] returns = noise(4, 200, 2);
        for (int t = 0; t < 200; t++) {
            returns[2][t] = 0.01 + 0.001 * returns[2][t];
        }
        double sharpe = ProbabilisticSharpe.of(returns[2]).sharpe();

        CombinatorialPaths result = CombinatorialPaths.of(returns, 0, new Design(10, 3, 1, 2));

        assertThat(result.paths())
                .allSatisfy(path -> assertThat(path.sharpe()).isEqualTo(sharpe, within(1e-12)));
        assertThat(result.shareBelowZero()).isZero();
        assertThat(result.sharpe(0.5)).isEqualTo(sharpe, within(1e-12));
    }

    /** Two trials, each good in one half: the chooser takes the one that was good elsewhere. */
    @Test
    void everyGroupIsTradedByTheTrialThatWasBestInTheOthers() {
        double[] first = {3, 4, 3, 4, 1, 2, 1, 2};
        double[] second = {0, 1, 0, 1, 9, 8, 9, 8};

        CombinatorialPaths result =
                CombinatorialPaths.of(new double[][] {first, second}, 0, new Design(2, 1, 0, 0));

        // The first half is traded by the second trial, the second half by the first.
        double[] path = {0, 1, 0, 1, 1, 2, 1, 2};
        assertThat(result.paths()).hasSize(1);
        assertThat(result.paths().getFirst().sharpe())
                .isEqualTo(ProbabilisticSharpe.of(path).sharpe(), within(1e-12));
        assertThat(result.paths().getFirst().growth()).isEqualTo(2 * 2 * 2 * 3 * 2 * 3);
    }

    /** What speaks for the second trial in the second half lies next to the first. */
    @Test
    void barsNextToATestGroupTakeNoPartInTheChoice() {
        double[] first = {5, 6, 5, 6, 5, -3, 3, -3, 1, 1.1};
        double[] second = {0, 1, 0, -0.5, 0, 1, 1.1, 1, -1, -1.1};
        double[][] returns = {first, second};

        double open = growthOf(returns, new Design(2, 1, 0, 0));
        double embargoed = growthOf(returns, new Design(2, 1, 0, 3));

        double later = growth(Arrays.copyOfRange(first, 5, 10));
        assertThat(open).isEqualTo(growth(Arrays.copyOf(second, 5)) * later, within(1e-9));
        assertThat(embargoed).isEqualTo(growth(Arrays.copyOf(first, 5)) * later, within(1e-9));
    }

    /** 120 bars that double the account, and noise of 1 %: about 2^120 = 1.3e36. */
    @Test
    void theRiskFreeRateIsPartOfTheGrowthAlone() {
        double[][] returns = noise(3, 120, 4);
        Design design = new Design(6, 2, 1, 2);

        CombinatorialPaths.Path plain = CombinatorialPaths.of(returns, 0, design).paths().get(1);
        CombinatorialPaths.Path rich = CombinatorialPaths.of(returns, 1, design).paths().get(1);

        assertThat(rich.sharpe()).isEqualTo(plain.sharpe());
        assertThat(rich.growth()).isBetween(1e36, 2e36);
        assertThat(plain.growth()).isBetween(0.5, 2.0);
    }

    private static double growthOf(double[][] returns, Design design) {
        return CombinatorialPaths.of(returns, 0, design).paths().getFirst().growth();
    }

    @Test
    void tooFewBarsOrTrialsGiveAReason() {
        assertThat(CombinatorialPaths.of(noise(1, 100, 3), 0, new Design(5, 2, 0, 0)).reason())
                .isEqualTo("there are fewer than two trials");
        CombinatorialPaths few = CombinatorialPaths.of(noise(2, 9, 3), 0, new Design(5, 2, 0, 0));
        assertThat(few.reason()).isEqualTo("only 9 values, at least 10 are needed");
        assertThat(few.shareBelowZero()).isNaN();
        assertThat(few.sharpe(0.5)).isNaN();
    }

    @Test
    void refusesADesignThatTestsEverything() {
        assertThatThrownBy(() -> new Design(3, 3, 0, 0))
                .hasMessage("The test groups (3) must be from 1 to one fewer than the groups (3).");
        assertThatThrownBy(() -> new Design(3, 1, -1, 0))
                .hasMessage("The purge (-1) and the embargo (0) must not be negative.");
    }

    private static double growth(double[] returns) {
        return Arrays.stream(returns).map(value -> 1 + value).reduce(1, (a, b) -> a * b);
    }

    private static double[][] noise(int trials, int bars, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        double[][] noise = new double[trials][bars];
        for (double[] row : noise) {
            Arrays.setAll(row, t -> 0.01 * random.nextGaussian());
        }
        return noise;
    }
}
