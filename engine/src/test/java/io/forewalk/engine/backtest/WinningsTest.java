package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Markets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What Kelly would stake after trades of known profits. */
final class WinningsTest {

    /** Half of four trades won, 30 on average, and one lost 20: 1/2 - 1/2 / (30 / 20). */
    @Test
    void stakeFollowsFromTheShareOfWinsAndTheMeanWinAndLoss() {
        Winnings winnings = of(40, 20, -20, 0);

        assertThat(winnings.trades()).isEqualTo(4);
        assertThat(winnings.stake()).isCloseTo(0.5 - 0.5 / 1.5, within(1e-15));
    }

    @Test
    void withoutALossEverythingIsStaked() {
        assertThat(of(5, 0).stake()).isEqualTo(1);
    }

    @Test
    void withoutAWinNothingIsStaked() {
        assertThat(of(-5, 0).stake()).isZero();
    }

    @Test
    void withoutAnEdgeTheStakeIsBelowZero() {
        assertThat(of(10, -30).stake()).isNegative();
    }

    private static Winnings of(double... profits) {
        Winnings winnings = new Winnings();
        for (double profit : profits) {
            winnings.add(
                    new Trade(
                            Markets.daily("X"),
                            1,
                            Instant.EPOCH,
                            100,
                            Instant.EPOCH,
                            100 + profit,
                            profit,
                            0,
                            0,
                            1,
                            "signal"));
        }
        return winnings;
    }
}
