package io.forewalk.engine.metrics.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.metrics.Curves;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BreakEvenCostTest {

    @Test
    void findsTheRateThatLeavesTheStart() {
        double rate = BreakEvenCost.of(c -> 10_000 * (1.02 - 12 * c), 10_000);

        assertThat(rate).isCloseTo(0.02 / 12, within(BreakEvenCost.TOLERANCE));
    }

    @Test
    void losingWithoutCommissionHasNoRate() {
        assertThat(BreakEvenCost.of(c -> 9_999 - c, 10_000)).isNaN();
    }

    @Test
    void gainingAtEveryRateHasNoRate() {
        assertThat(BreakEvenCost.of(c -> 30_000 * (1 - c), 10_000)).isNaN();
    }

    @Test
    void accountWithoutTradeHasNoRate() {
        Performance idle =
                Performance.of(Curves.daily(100, 100), 252).withReplay(c -> 110 - 1000 * c);
        Performance active =
                idle.withActivity(
                        new Performance.Activity(
                                List.of(Curves.openTrade()),
                                100,
                                Performance.Activity.NONE.costs()));

        assertThat(new BreakEvenCost().of(idle)).isNaN();
        assertThat(new BreakEvenCost().of(active)).isCloseTo(0.01, within(BreakEvenCost.TOLERANCE));
    }
}
