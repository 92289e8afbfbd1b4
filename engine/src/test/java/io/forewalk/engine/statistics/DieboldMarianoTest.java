package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DieboldMarianoTest {

    @Test
    void identicalForecastsGiveNoTest() {
        double[] losses = {1, 4, 2, 9};

        assertThat(DieboldMariano.of(losses, losses.clone(), 1)).isEmpty();
    }

    @Test
    void lossesThatDifferByAConstantGiveNoTest() {
        assertThat(DieboldMariano.of(new double[] {1, 2, 3}, new double[] {2, 3, 4}, 1)).isEmpty();
    }

    @Test
    void missingLossesGiveNoTest() {
        assertThat(DieboldMariano.of(new double[] {1, Double.NaN, 3}, new double[3], 1)).isEmpty();
        assertThat(DieboldMariano.of(new double[0], new double[0], 1)).isEmpty();
        assertThat(DieboldMariano.of(new double[] {1, 3}, new double[2], 2)).isEmpty();
    }

    @Test
    void negativeLongRunVarianceFallsBackToBartlett() {
        double[] alternating = new double[40];
        Arrays.setAll(alternating, t -> (t % 2 == 0 ? 1 : -1) + 0.1);

        DieboldMariano test = DieboldMariano.of(alternating, new double[40], 2).orElseThrow();

        assertThat(LongRunVariance.RECTANGULAR.of(alternating, 1)).isNegative();
        assertThat(test.kernel()).isEqualTo(LongRunVariance.BARTLETT);
        assertThat(test.statistic()).isPositive();
    }

    @Test
    void swappingTheForecastsFlipsTheSign() {
        var random = new SplittableRandom(5);
        double[] first = random.doubles(50).toArray();
        double[] second = random.doubles(50).toArray();

        DieboldMariano there = DieboldMariano.of(first, second, 3).orElseThrow();
        DieboldMariano back = DieboldMariano.of(second, first, 3).orElseThrow();

        assertThat(back.statistic()).isEqualTo(-there.statistic());
        assertThat(back.firstBetterPValue() + there.firstBetterPValue())
                .isCloseTo(1, within(1e-14));
    }

    @Test
    void refusesLossesOfUnequalNumber() {
        assertThatThrownBy(() -> DieboldMariano.of(new double[3], new double[2], 1))
                .hasMessage("The second forecast has 2 losses and must have 3, as the first.");
        assertThatThrownBy(() -> DieboldMariano.of(new double[3], new double[3], 0))
                .hasMessage("The horizon (0) must be at least 1.");
    }
}
