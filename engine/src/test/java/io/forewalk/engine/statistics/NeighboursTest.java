package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two stretches of ten bars with a hole of five between them. */
class NeighboursTest {

    private static final int[] BARS =
            IntStream.concat(IntStream.range(100, 110), IntStream.range(115, 125)).toArray();
    private static final Neighbours HOLED = Neighbours.on(BARS);

    @Test
    void pairsAreCountedOnTheirBars() {
        assertThat(HOLED.pairs(1)).isEqualTo(18);
        assertThat(HOLED.pairs(6)).isEqualTo(4 + 4 + 1);
        assertThat(HOLED.changes(new double[20])).hasSize(18);
        assertThat(HOLED.ofChanges().pairs(1)).isEqualTo(16);
    }

    @Test
    void aMissBeforeTheHoleIsNoNeighbourOfOneBehindIt() {
        boolean[] outside = new boolean[20];
        outside[9] = true;
        outside[10] = true;

        assertThat(Coverage.of(outside, HOLED)).isEqualTo(new Coverage(20, 2, 16, 1, 1, 0));
        assertThat(Coverage.of(outside)).isEqualTo(new Coverage(20, 2, 16, 1, 1, 1));
    }

    @Test
    void targetsThatStandAloneHaveNoTestOfIndependence() {
        Coverage apart = Coverage.of(new boolean[] {true, false, true}, Neighbours.on(1, 3, 5));

        assertThat(apart.independence().reason()).isEqualTo("no two targets are neighbours");
        assertThat(apart.unconditional(0.2).exists()).isTrue();
    }

    @Test
    void autocorrelationIsOfPairsTrulySoFarApart() {
        double[] values = Arrays.stream(BARS).mapToDouble(bar -> bar % 2 == 0 ? 1 : -1).toArray();

        double[] found = Autocovariance.correlations(values, HOLED, 6);

        assertThat(found[1]).isCloseTo(-18 / 20.0, within(1e-12));
        assertThat(found[6]).isCloseTo(9 / 20.0, within(1e-12));
        assertThat(LjungBox.outcome(values, HOLED, 1, 0).statistic())
                .isCloseTo(20 * 22 / 18.0 * 0.81, within(1e-9));
    }

    @Test
    void aHoleWhoseChangeWouldBeYesterdaysIsLeftOut() {
        double[] levels = SimulatedSeries.walk(20, new SplittableRandom(1));
        double[] copy = new double[20];
        System.arraycopy(levels, 0, copy, 1, 19);

        LagCopy found =
                LagCopy.of(HOLED.changes(copy), HOLED.changes(levels), HOLED.ofChanges(), 1);

        assertThat(found.outcome().count()).isEqualTo(16);
        assertThat(found.outcome().pValue()).isLessThan(0.05);
    }

    @Test
    void valuesWithoutAHoleAreAsEver() {
        double[] values = SimulatedSeries.walk(50, new SplittableRandom(2));

        assertThat(LjungBox.outcome(values, Neighbours.all(50), 5, 0))
                .isEqualTo(LjungBox.outcome(values, 5, 0));
        assertThat(LjungBox.outcome(values, 5, 0).statistic())
                .isCloseTo(LjungBox.of(values, 5, 0).statistic(), within(1e-9));
    }

    @Test
    void barsMustRise() {
        assertThatThrownBy(() -> Neighbours.on(3, 3))
                .hasMessage("The bar (3) must be after the one before (3).");
    }
}
