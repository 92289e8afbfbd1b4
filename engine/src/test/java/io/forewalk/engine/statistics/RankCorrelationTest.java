package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    private static final double NONE = Double.NaN;

    /** The example in the documentation of scipy.stats.spearmanr. */
    @Test
    void agreesWithScipyWhereRanksAreShared() {
        double[] first = {1, 2, 3, 4, 5};
        double[] second = {5, 6, 7, 8, 7};

        assertThat(RankCorrelation.of(first, second)).isCloseTo(0.8207826816681233, within(1e-15));
    }

    @Test
    void anyRisingFunctionLeavesItAtOne() {
        double[] first = {-3, 0.5, 2, 100};
        double[] second = {StrictMath.exp(-3), StrictMath.exp(0.5), StrictMath.exp(2), 1e40};

        assertThat(RankCorrelation.of(first, second)).isEqualTo(1);
        assertThat(RankCorrelation.of(first, new double[] {4, 3, 2, 1})).isEqualTo(-1);
    }

    @Test
    void pairsWithoutANumberAreLeftOut() {
        double[] first = {1, NONE, 2, 3, 9};
        double[] second = {10, 5, 20, 30, NONE};

        assertThat(RankCorrelation.of(first, second)).isEqualTo(1);
    }

    @Test
    void itIsUndefinedWithoutVariationOrPairs() {
        assertThat(RankCorrelation.of(new double[] {1, 1, 1}, new double[] {1, 2, 3})).isNaN();
        assertThat(RankCorrelation.of(new double[] {1, 2}, new double[] {1, 2})).isNaN();
        assertThatThrownBy(() -> RankCorrelation.of(new double[1], new double[2]))
                .hasMessage("The columns (1, 2) must be equally long.");
    }
}
