package io.forewalk.engine.metrics.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.metrics.Curves;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DrawdownTest {

    @Test
    void runsFromThePeakToTheFirstCloseThatReachesIt() {
        EquityCurve curve = Curves.daily(100, 110, 99, 88, 110, 120);

        List<Drawdown> falls = Drawdown.of(curve);

        assertThat(falls).hasSize(1);
        assertThat(falls.getFirst())
                .usingRecursiveComparison()
                .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1, Double.class)
                .isEqualTo(new Drawdown(1, 3, 4, -0.2, true));
        assertThat(falls.getFirst().bars()).isEqualTo(3);
    }

    @Test
    void countsTheFallThatHasNotEnded() {
        List<Drawdown> falls = Drawdown.of(Curves.daily(100, 90, 100, 80, 95));

        assertThat(falls).extracting(Drawdown::recovered).containsExactly(true, false);
        assertThat(falls.getLast().end()).isEqualTo(4);
        assertThat(falls.getLast().trough()).isEqualTo(3);
    }

    @Test
    void startingCashIsAPeak() {
        Performance falling = Performance.of(Curves.daily(100, 90, 95), 252);

        assertThat(new MaximumDrawdown().of(falling)).isCloseTo(-0.1, within(1e-12));
    }

    @Test
    void touchingThePeakEndsOneFallAndBeginsTheNext() {
        List<Drawdown> falls = Drawdown.of(Curves.daily(100, 90, 100, 100, 95, 101));

        assertThat(falls).extracting(Drawdown::peak).containsExactly(0, 3);
    }

    @Test
    void changesOfTheClockLeaveDaysWhole() {
        List<Instant> midnights =
                List.of(
                        Instant.parse("2024-03-09T05:00:00Z"),
                        Instant.parse("2024-03-10T05:00:00Z"),
                        Instant.parse("2024-03-11T04:00:00Z"));
        double[] equity = {100, 90, 95};
        EquityCurve curve = new EquityCurve(midnights, equity, equity, new double[3]);

        assertThat(new LongestDrawdownDays().of(Performance.of(curve, 252))).isEqualTo(2);
    }
}
