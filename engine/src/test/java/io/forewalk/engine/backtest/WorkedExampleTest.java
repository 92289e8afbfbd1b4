package io.forewalk.engine.backtest;

import static io.forewalk.engine.trading.TargetPosition.LONG;
import static io.forewalk.engine.trading.TargetPosition.SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.random.RandomSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The four bars of the documentation: buy, reverse, hold; commission 0.001, whole shares. */
final class WorkedExampleTest {

    private static final double CENT_FRACTION = 1e-9;

    private final BacktestResult result = run();

    @Test
    void equityAndCashAreThoseOfTheExample() {
        EquityCurve curve = result.curve();

        assertThat(curve.equities())
                .containsExactly(
                        new double[] {10_000, 9_893.106, 9_777.094, 9_680.094},
                        within(CENT_FRACTION));
        assertThat(curve.cash(1)).isCloseTo(96.106, within(CENT_FRACTION));
        assertThat(curve.cash(3)).isCloseTo(19_089.094, within(CENT_FRACTION));
        assertThat(curve.exposure(3)).isCloseTo(-97 * 97 / 9_680.094, within(1e-12));
    }

    @Test
    void reversalIsTwoFillsAtTheSameOpen() {
        List<Fill> fills = result.fills();

        assertThat(fills).extracting(Fill::units).containsExactly(97.0, -97.0, -97.0);
        assertThat(fills).extracting(Fill::bar).containsExactly(1, 2, 2);
        assertThat(fills).extracting(Fill::price).containsExactly(102.0, 98.0, 98.0);
        assertThat(result.orders())
                .extracting(Order::reason)
                .containsExactly("signal", "reversal", "reversal");
    }

    @Test
    void closedTradePaysItsFeesAndTheShortStaysOpen() {
        Trade closed = result.closedTrades().getFirst();

        assertThat(closed.pnl()).isCloseTo(-407.4, within(CENT_FRACTION));
        assertThat(closed.commission()).isCloseTo(9.894 + 9.506, within(CENT_FRACTION));
        assertThat(result.trades()).hasSize(2);
        assertThat(result.trades().getLast().open()).isTrue();
        assertThat(result.trades().getLast().quantity()).isEqualTo(-97);
    }

    private static BacktestResult run() {
        MarketData market =
                Markets.of(
                        Markets.bars(
                                "X",
                                new double[] {100, 102, 98, 95},
                                new double[] {101, 101, 96, 97}));
        var terms = Accounts.withShorts().terms(Costs.ofRate(0.001));
        var span = BacktestSpan.startingAt(Markets.endOf(Markets.FIRST_DAY));
        return new Backtest(market, terms, span)
                .run(
                        Strategies.contestant("example", Strategies.scripted(List.of(LONG, SHORT))),
                        List.of(),
                        new RandomSource(7));
    }
}
