package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.random.RandomSource;
import org.junit.jupiter.api.Test;

final class DropoutMasksTest {

    private static final int UNITS = 50;

    @Test
    void dropsItsShareAndScalesTheRest() {
        double sum = 0;
        int dropped = 0;
        for (int step = 0; step < 100; step++) {
            for (float value : mask(DropoutMasks.of(0.2, new RandomSource(1), 3, 0), 0, step)) {
                sum += value;
                dropped += value == 0 ? 1 : 0;
            }
        }

        // 160,000 draws: five standard errors are 0.005.
        assertThat(dropped / 160_000.0).isCloseTo(0.2, within(0.005));
        assertThat(sum / 160_000).isCloseTo(1, within(0.0063));
    }

    @Test
    void samePlaceGivesSameDecision() {
        float[] mask = mask(masks(3, 0), 64, 7);

        assertThat(mask(masks(3, 0), 64, 7)).isEqualTo(mask);
    }

    @Test
    void everyPartOfThePlaceMatters() {
        float[] mask = mask(masks(3, 0), 64, 7);

        assertThat(mask(masks(4, 0), 64, 7)).isNotEqualTo(mask);
        assertThat(mask(masks(3, 1), 64, 7)).isNotEqualTo(mask);
        assertThat(mask(masks(3, 0), 96, 7)).isNotEqualTo(mask);
        assertThat(mask(masks(3, 0), 64, 8)).isNotEqualTo(mask);
    }

    @Test
    void noneDropsNothing() {
        assertThat(DropoutMasks.none().drop()).isFalse();
    }

    private static DropoutMasks masks(int iteration, int layer) {
        return DropoutMasks.of(0.2, new RandomSource(1), iteration, layer);
    }

    private static float[] mask(DropoutMasks masks, int firstWindow, int step) {
        float[] mask = new float[UNITS * Lanes.BLOCK];
        masks.fill(firstWindow, step, UNITS, mask, 0);
        return mask;
    }
}
