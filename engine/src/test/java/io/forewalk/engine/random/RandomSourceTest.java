package io.forewalk.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomSourceTest {

    @Test
    void equalPathsGiveEqualNumbers() {
        RandomSource one = new RandomSource(7).named("lstm").named("SPY");
        RandomSource other = new RandomSource(7).named("lstm").named("SPY");

        assertThat(one.generator().nextLong()).isEqualTo(other.generator().nextLong());
    }

    @Test
    void everyNameAndItsPlaceCount() {
        Set<Long> seeds = new HashSet<>();
        for (long seed = 0; seed < 50; seed++) {
            RandomSource root = new RandomSource(seed);
            seeds.add(root.seed());
            seeds.add(root.named("").seed());
            seeds.add(root.named("ab").seed());
            seeds.add(root.named("ba").seed());
            seeds.add(root.named("a").named("b").seed());
            seeds.add(root.named("b").named("a").seed());
        }

        assertThat(seeds).hasSize(50 * 6);
    }

    @Test
    void neighbouringSeedsAreUnrelated() {
        double sum = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            sum += new RandomSource(seed).named("x").generator().nextDouble();
        }

        // The mean of 2,000 uniform numbers has a standard error of 0.0065.
        assertThat(sum / 2_000).isBetween(0.47, 0.53);
    }
}
