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
import io.forewalk.engine.trading.ProtectiveExits.Trailing;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TrailFrom;
import io.forewalk.engine.trading.Width;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What closes a position besides its strategy, level by level and bar by bar. */
final class GuardsTest {

    private static final Width FIVE = new Width.Percent(5);
    private static final Width TEN = new Width.Percent(10);

    @Test
    void stopInsideTheBarFillsAtItsLevel() {
        PriceHistory bars = bars("100 101 99 100", "100 102 98 101", "101 102 94 97");

        Fill exit = exitOf(run(bars, stop(FIVE), TargetPosition.LONG));

        assertThat(exit.bar()).isEqualTo(2);
        assertThat(exit.reference()).isEqualTo(95);
    }

    @Test
    void stopThatTheOpenHasPassedFillsAtTheOpen() {
        PriceHistory bars = bars("100 101 99 100", "100 102 98 101", "93 94 90 92");

        Fill exit = exitOf(run(bars, stop(FIVE), TargetPosition.LONG));

        assertThat(exit.reference()).isEqualTo(93);
    }

    @Test
    void targetThatTheOpenHasPassedFillsAtTheBetterOpen() {
        PriceHistory bars = bars("100 101 99 100", "100 102 98 101", "120 121 119 120");

        BacktestResult result = run(bars, target(TEN), TargetPosition.LONG);

        assertThat(exitOf(result).reference()).isEqualTo(120);
        assertThat(result.closedTrades()).extracting(Trade::reason).containsExactly("target");
    }

    @Test
    void ofStopAndTargetInOneBarTheStopIsTaken() {
        PriceHistory bars = bars("100 101 99 100", "100 120 80 101", "101 102 100 101");

        BacktestResult result = run(bars, exits(FIVE, TEN, Width.none(), 0), TargetPosition.LONG);

        assertThat(exitOf(result).reference()).isEqualTo(95);
        assertThat(exitOf(result).bar()).isEqualTo(1);
        assertThat(result.closedTrades()).extracting(Trade::reason).containsExactly("stop");
    }

    @Test
    void targetPaysNeitherSpreadNorSlippageAndTheStopPaysBoth() {
        PriceHistory up = bars("100 101 99 100", "100 102 98 101", "101 130 100 120");
        PriceHistory down = bars("100 101 99 100", "100 102 98 101", "101 102 70 80");
        Costs costs =
                new Costs(
                        new Costs.Commission(0, 0, 0),
                        new Costs.Slippage(0.01, 0, 0.01),
                        0.02,
                        new Costs.Borrow(0));
        OrderPlan plan = exits(TEN, TEN, Width.none(), 0);

        BacktestResult won = run(up, plan, TargetPosition.LONG, costs);
        BacktestResult lost = run(down, plan, TargetPosition.LONG, costs);

        Fill target = exitOf(won);
        assertThat(target.price()).isEqualTo(target.reference()).isCloseTo(112.2, within(1e-9));
        assertThat(won.costs().slippage())
                .isCloseTo(won.fills().getFirst().units() * 1.0, within(1e-9));
        Fill stop = exitOf(lost);
        assertThat(stop.reference()).isCloseTo(91.8, within(1e-9));
        assertThat(stop.price()).isCloseTo(91.8 * 0.98, within(1e-9));
    }

    @Test
    void shortPositionIsStoppedAboveAndReachesItsTargetBelow() {
        PriceHistory up = bars("100 101 99 100", "100 102 98 101", "101 106 100 103");
        PriceHistory down = bars("100 101 99 100", "100 102 98 97", "97 98 80 85");
        OrderPlan plan = exits(FIVE, TEN, Width.none(), 0);

        BacktestResult lost = run(up, plan, TargetPosition.SHORT);
        BacktestResult won = run(down, plan, TargetPosition.SHORT);

        assertThat(exitOf(lost).reference()).isEqualTo(105);
        assertThat(lost.closedTrades()).extracting(Trade::reason).containsExactly("stop");
        assertThat(exitOf(won).reference()).isEqualTo(90);
        assertThat(won.closedTrades()).extracting(Trade::reason).containsExactly("target");
    }

    @Test
    void trailingStopFollowsTheHighestCloseBeforeTheBarAndNeverMovesBack() {
        PriceHistory bars =
                bars(
                        "100 101 99 100",
                        "100 111 99 110",
                        "110 130 105 108",
                        "108 109 105 106",
                        "106 107 100 101");

        BacktestResult result =
                run(bars, exits(Width.none(), Width.none(), FIVE, 0), TargetPosition.LONG);

        // The high of 130 plays no part; 110 less 5 per cent is 104.5, also after 108 and 106.
        assertThat(exitOf(result).bar()).isEqualTo(4);
        assertThat(exitOf(result).reference()).isEqualTo(104.5);
        assertThat(result.closedTrades()).extracting(Trade::reason).containsExactly("trailing");
    }

    @Test
    void trailingStopFromTheHighUsesTheHighsOfTheBarsBefore() {
        PriceHistory bars =
                bars("100 101 99 100", "100 120 99 110", "116 117 113 115", "115 116 100 101");

        BacktestResult result =
                run(
                        bars,
                        plan(
                                new ProtectiveExits(
                                        Width.none(),
                                        Width.none(),
                                        new Trailing(FIVE, TrailFrom.HIGH),
                                        0)),
                        TargetPosition.LONG);

        // Known at the open of bar 2: the high of 120, less 5 per cent.
        assertThat(exitOf(result).bar()).isEqualTo(2);
        assertThat(exitOf(result).reference()).isEqualTo(114);
    }

    @Test
    void ofSeveralStopsTheOneNearestToTheOpenIsTaken() {
        PriceHistory bars = bars("100 101 99 100", "100 131 99 130", "130 131 50 60");

        BacktestResult result = run(bars, exits(FIVE, Width.none(), TEN, 0), TargetPosition.LONG);

        assertThat(exitOf(result).reference()).isEqualTo(117);
        assertThat(result.closedTrades()).extracting(Trade::reason).containsExactly("trailing");
    }

    @Test
    void timeIsUpAfterSoManyClosesAndTheNextOpenSells() {
        PriceHistory bars =
                bars("100 101 99 100", "100 101 99 100", "100 101 99 100", "99 100 98 99");

        BacktestResult result =
                run(bars, exits(Width.none(), Width.none(), Width.none(), 2), TargetPosition.LONG);

        assertThat(exitOf(result).bar()).isEqualTo(3);
        assertThat(exitOf(result).reference()).isEqualTo(99);
        assertThat(result.closedTrades()).extracting(Trade::reason).containsExactly("time");
    }

    @Test
    void marketExitAtTheOpenComesBeforeTheStop() {
        PriceHistory bars = bars("100 101 99 100", "100 101 99 100", "80 81 70 75");

        BacktestResult result = run(bars, stop(FIVE), TargetPosition.LONG, TargetPosition.FLAT);

        assertThat(result.closedTrades()).extracting(Trade::reason).containsExactly("signal");
    }

    @Test
    void stoppedPositionCanBeOpenedAgainByTheDecisionOfThatBar() {
        PriceHistory bars = bars("100 101 99 100", "100 101 90 96", "96 97 95 96", "96 97 95 96");

        BacktestResult result = run(bars, stop(FIVE), TargetPosition.LONG, TargetPosition.LONG);

        assertThat(result.fills()).extracting(Fill::bar).containsExactly(1, 1, 2);
    }

    @Test
    void optimisticEntryIsWatchedFromTheNextBarOn() {
        PriceHistory bars = bars("100 101 50 100", "100 101 97 98", "98 99 90 91");
        Accounts accounts = Accounts.longOnly().with(Change.CLOSE_OPTIMISTIC);

        BacktestResult result =
                new Trial(
                                Strategies.scripted(List.of(TargetPosition.LONG)),
                                Markets.of(bars),
                                accounts.terms(Costs.NONE))
                        .run(stop(FIVE));

        assertThat(result.fills()).extracting(Fill::bar).containsExactly(0, 2);
    }

    @Test
    void averageTrueRangeIsTheOneKnownAtTheDecision() {
        PriceHistory bars =
                bars("100 102 98 100", "100 103 99 100", "100 104 99 102", "102 103 90 95");
        OrderPlan plan = stop(new Width.Atr(2, 2));

        BacktestResult result = run(bars, plan, TargetPosition.KEEP, TargetPosition.LONG);

        // True ranges 4 and 4, so the level lies 8 below the open of bar 2.
        assertThat(exitOf(result).reference()).isEqualTo(92);
    }

    @Test
    void withTooFewBarsForTheAverageTrueRangeThereIsNoLevelAndTheLedgerSaysSo() {
        PriceHistory bars = bars("100 102 98 100", "100 103 99 100", "100 101 10 20");

        BacktestResult result = run(bars, stop(new Width.Atr(2, 5)), TargetPosition.LONG);

        assertThat(result.closedTrades()).isEmpty();
        assertThat(result.orders())
                .filteredOn(order -> order.reason().equals("stop"))
                .extracting(Order::outcome)
                .containsExactly(new Order.Dropped("too few bars"));
    }

    static PriceHistory bars(String... rows) {
        return Markets.candles("X", List.of(rows));
    }

    private static Fill exitOf(BacktestResult result) {
        return result.fills().getLast();
    }

    private static OrderPlan stop(Width width) {
        return exits(width, Width.none(), Width.none(), 0);
    }

    private static OrderPlan target(Width width) {
        return exits(Width.none(), width, Width.none(), 0);
    }

    private static OrderPlan exits(Width stop, Width target, Width trailing, int maxBars) {
        return plan(
                new ProtectiveExits(
                        stop, target, new Trailing(trailing, TrailFrom.CLOSE), maxBars));
    }

    private static OrderPlan plan(ProtectiveExits exits) {
        return new OrderPlan(new EntryOrder.Market(), exits);
    }

    private static BacktestResult run(
            PriceHistory bars, OrderPlan plan, TargetPosition... targets) {
        return run(bars, plan, List.of(targets), Costs.NONE);
    }

    private static BacktestResult run(
            PriceHistory bars, OrderPlan plan, TargetPosition target, Costs costs) {
        return run(bars, plan, List.of(target), costs);
    }

    private static BacktestResult run(
            PriceHistory bars, OrderPlan plan, List<TargetPosition> targets, Costs costs) {
        Accounts accounts = Accounts.withShorts();
        return new Trial(Strategies.scripted(targets), Markets.of(bars), accounts.terms(costs))
                .run(plan);
    }
}
