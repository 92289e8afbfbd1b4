package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Accounts.Change;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.EntryOrder;
import io.forewalk.engine.trading.OrderPlan;
import io.forewalk.engine.trading.ProtectiveExits;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.Width;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries that wait for a price. */
final class EntryOrdersTest {

    private static final OrderPlan LIMIT = plan(new EntryOrder.Limit(5, 2));
    private static final OrderPlan STOP = plan(new EntryOrder.Stop(5, 2));

    @Test
    void buyLimitFillsAtItsLevelInsideTheBar() {
        PriceHistory bars = bars("99 101 99 100", "99 101 94 97", "97 98 96 97");

        Fill entry = run(bars, LIMIT, TargetPosition.LONG).fills().getFirst();

        assertThat(entry.bar()).isEqualTo(1);
        assertThat(entry.reference()).isEqualTo(95);
    }

    @Test
    void buyLimitThatTheOpenUndercutsFillsAtTheOpen() {
        PriceHistory bars = bars("99 101 99 100", "90 101 89 97", "97 98 96 97");

        Fill entry = run(bars, LIMIT, TargetPosition.LONG).fills().getFirst();

        assertThat(entry.reference()).isEqualTo(90);
    }

    @Test
    void buyStopFillsAtItsLevelOrAtTheOpenBeyondIt() {
        PriceHistory inside = bars("99 101 99 100", "101 106 100 104");
        PriceHistory gap = bars("99 101 99 100", "108 109 107 108");

        assertThat(run(inside, STOP, TargetPosition.LONG).fills().getFirst().reference())
                .isEqualTo(105);
        assertThat(run(gap, STOP, TargetPosition.LONG).fills().getFirst().reference())
                .isEqualTo(108);
    }

    @Test
    void shortEntriesLieMirrored() {
        PriceHistory bars = bars("99 101 99 100", "100 106 94 104");

        assertThat(run(bars, LIMIT, TargetPosition.SHORT).fills().getFirst().reference())
                .isEqualTo(105);
        assertThat(run(bars, STOP, TargetPosition.SHORT).fills().getFirst().reference())
                .isEqualTo(95);
    }

    @Test
    void limitEntryPaysNeitherSpreadNorSlippageAndTheStopEntryPaysBoth() {
        PriceHistory bars = bars("99 101 99 100", "100 106 94 104", "104 105 103 104");
        Costs costs =
                new Costs(
                        new Costs.Commission(0, 0, 0),
                        new Costs.Slippage(0.01, 0, 0.01),
                        0.02,
                        new Costs.Borrow(0));

        Fill limit = run(bars, LIMIT, List.of(TargetPosition.LONG), costs).fills().getFirst();
        Fill stop = run(bars, STOP, List.of(TargetPosition.LONG), costs).fills().getFirst();

        assertThat(limit.price()).isEqualTo(95);
        assertThat(limit.units()).isEqualTo(105);
        assertThat(stop.price()).isCloseTo(105 * 1.02, within(1e-9));
        assertThat(stop.units()).isEqualTo(93);
    }

    @Test
    void entryThatIsNotReachedIsDroppedAfterItsBarsAndCanBeAskedForAgain() {
        PriceHistory bars =
                bars(
                        "99 101 99 100",
                        "100 101 99 100",
                        "100 101 99 100",
                        "100 101 93 100",
                        "99 100 98 99");

        BacktestResult once = run(bars, LIMIT, TargetPosition.LONG);
        BacktestResult again =
                new Trial(Strategies.buyAndHold(), Markets.of(bars), terms()).run(LIMIT);

        assertThat(once.orders())
                .extracting(Order::outcome)
                .containsExactly(new Order.Dropped("not reached"));
        assertThat(again.fills()).extracting(Fill::bar).containsExactly(3);
    }

    @Test
    void oppositeSignalCancelsTheEntryThatWaits() {
        PriceHistory bars = bars("99 101 99 100", "100 101 99 100", "94 95 93 94");

        BacktestResult flat = run(bars, LIMIT, TargetPosition.LONG, TargetPosition.FLAT);
        BacktestResult turned = run(bars, LIMIT, TargetPosition.LONG, TargetPosition.SHORT);

        assertThat(flat.orders())
                .extracting(Order::outcome)
                .containsExactly(new Order.Dropped("cancelled"));
        assertThat(turned.orders())
                .extracting(Order::outcome)
                .containsExactly(new Order.Dropped("replaced"), new Order.Pending());
    }

    @Test
    void reversalLeavesAtTheOpenAndWaitsForItsPrice() {
        PriceHistory bars =
                bars(
                        "99 101 99 100",
                        "100 101 94 100",
                        "100 101 99 100",
                        "100 106 99 104",
                        "104 105 103 104");

        BacktestResult result =
                run(bars, LIMIT, TargetPosition.LONG, TargetPosition.SHORT, TargetPosition.KEEP);

        assertThat(result.orders())
                .extracting(Order::reason)
                .containsExactly("signal", "reversal", "reversal");
        assertThat(result.fills()).extracting(Fill::bar).containsExactly(1, 2, 3);
        assertThat(result.fills()).extracting(Fill::reference).containsExactly(95.0, 100.0, 105.0);
    }

    @Test
    void positionOpenedInsideABarCanBeStoppedThereButNotReachItsTarget() {
        PriceHistory deep = bars("99 101 99 100", "100 101 80 82", "82 83 81 82");
        PriceHistory high = bars("99 101 99 100", "100 120 94 100", "99 100 98 99");
        OrderPlan plan =
                new OrderPlan(
                        LIMIT.entry(),
                        new ProtectiveExits(
                                new Width.Percent(10),
                                new Width.Percent(10),
                                ProtectiveExits.NONE.trailing(),
                                0));

        BacktestResult stopped = run(deep, plan, TargetPosition.LONG);
        BacktestResult held = run(high, plan, TargetPosition.LONG);

        assertThat(stopped.closedTrades()).singleElement().matches(t -> t.exitBar() == 1);
        assertThat(stopped.fills().getLast().reference()).isEqualTo(85.5);
        assertThat(held.closedTrades()).isEmpty();
    }

    @Test
    void optimisticAccountsWaitFromTheNextBarOn() {
        PriceHistory bars = bars("99 101 50 100", "100 101 99 100", "100 101 94 96");
        Accounts accounts = Accounts.longOnly().with(Change.CLOSE_OPTIMISTIC);
        Trial trial =
                new Trial(
                        Strategies.scripted(List.of(TargetPosition.LONG)),
                        Markets.of(bars),
                        accounts.terms(Costs.NONE));

        BacktestResult result = trial.run(LIMIT);

        assertThat(result.fills()).extracting(Fill::bar).containsExactly(2);
        assertThat(result.fills()).extracting(Fill::reference).containsExactly(95.0);
    }

    private static OrderPlan plan(EntryOrder entry) {
        return new OrderPlan(entry, ProtectiveExits.NONE);
    }

    private static PriceHistory bars(String... rows) {
        return Markets.candles("X", List.of(rows));
    }

    private static TradingTerms terms() {
        return Accounts.withShorts().terms(Costs.NONE);
    }

    private static BacktestResult run(
            PriceHistory bars, OrderPlan plan, TargetPosition... targets) {
        return run(bars, plan, List.of(targets), Costs.NONE);
    }

    private static BacktestResult run(
            PriceHistory bars, OrderPlan plan, List<TargetPosition> targets, Costs costs) {
        return new Trial(
                        Strategies.scripted(targets),
                        Markets.of(bars),
                        Accounts.withShorts().terms(costs))
                .run(plan);
    }
}
