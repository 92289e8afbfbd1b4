package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Accounts.Change;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.RsiReversal;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.TargetPosition;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of backtesting.py 0.6.6 that its reference runs do not come to. */
final class CompatibilityPassTest {

    private static final Accounts COMPATIBLE = Accounts.withShorts().with(Change.COMPATIBLE);
    private static final PriceHistory RISING =
            Markets.bars(
                    "X",
                    new double[] {10, 11, 12, 13, 14},
                    new double[] {10.5, 11.5, 12.5, 13.5, 14.5});

    @Test
    void firstDecisionIsOneBarAfterTheWarmUpAndEarlierEquityIsFilledBack() {
        var trial = Trial.of(Strategies.buyAndHold(), RISING, COMPATIBLE.terms(Costs.NONE));

        BacktestResult result = trial.run();

        assertThat(result.orders().getFirst().decided()).isEqualTo(RISING.end(1));
        assertThat(result.fills()).extracting(Fill::bar).containsExactly(2);
        assertThat(result.curve().equities())
                .containsExactly(
                        10_000, 10_000, 10_000 + 833 * 0.5, 10_000 + 833 * 1.5, 10_000 + 833 * 2.5);
    }

    @Test
    void tradeOnCloseFillsAtTheDecisionsCloseAndCountsItsBar() {
        var trial =
                Trial.of(
                        Strategies.buyAndHold(),
                        RISING,
                        COMPATIBLE.with(Change.TRADE_ON_CLOSE).terms(Costs.ofRate(0.001)));

        BacktestResult result = trial.run();

        // floor(10 000 / (11.5 * 1.001)) = 868; the fee is seen at the next bar.
        assertThat(result.trades()).extracting(Trade::entryBar).containsExactly(1);
        assertThat(result.trades()).extracting(Trade::quantity).containsExactly(868.0);
        assertThat(result.curve().equity(1)).isEqualTo(10_000);
        assertThat(result.curve().equity(2))
                .isCloseTo(10_000 + 868 - 0.001 * 868 * 11.5, within(1e-9));
    }

    @Test
    void cashOnRecordIsEquityLessPositions() {
        var targets = List.of(TargetPosition.KEEP, TargetPosition.SHORT);
        var trial = Trial.of(Strategies.scripted(targets), RISING, COMPATIBLE.terms(Costs.NONE));

        BacktestResult result = trial.run();

        assertThat(result.curve().equity(4)).isEqualTo(10_000 - 833 * 2.5);
        assertThat(result.curve().cash(4)).isEqualTo(10_000 + 833 * 12);
    }

    @Test
    void ruinLeavesNothingForEver() {
        var soaring =
                Markets.bars(
                        "X",
                        new double[] {10, 10, 10, 20, 30, 30},
                        new double[] {10, 10, 12, 25, 30, 1});
        var trial =
                Trial.of(
                        Strategies.scripted(List.of(TargetPosition.KEEP, TargetPosition.SHORT)),
                        soaring,
                        COMPATIBLE.terms(Costs.NONE));

        BacktestResult result = trial.run();

        assertThat(result.curve().equities()).containsExactly(10_000, 10_000, 8_002, 0, 0, 0);
        assertThat(result.closedTrades()).extracting(Trade::exitPrice).containsExactly(25.0);
        assertThat(result.costs().deficit()).isCloseTo(999 * 15 - 10_000, within(1e-9));
    }

    /**
     * RSI 2 by hand: the first averages over the changes -1 and -1, then (average + change) / 2. At
     * the bars from 2 on: 0, 50, 83.33, 50, 14.71, 56.06, 82.10; so bought after bar 6, sold after
     * bar 8. Bar 2 itself is warm-up: its 0 buys nothing.
     */
    @Test
    void wildersRsiTradesAfterItsWarmUp() {
        double[] closes = {10, 9, 8, 9, 11, 10, 7, 9, 12, 12, 12};
        PriceHistory prices = Markets.bars("X", closes, closes);
        var rsi = new RsiReversal(2, 30, 70);
        var trial = Trial.of(rsi, prices, COMPATIBLE.terms(Costs.NONE));

        BacktestResult result = trial.run();

        assertThat(rsi.at(prices, 1)).isNaN();
        assertThat(rsi.at(prices, 2)).isZero();
        assertThat(rsi.at(prices, 4)).isCloseTo(100 * 1.25 / 1.5, within(1e-12));
        assertThat(rsi.at(prices, 6)).isCloseTo(100 * 0.3125 / 2.125, within(1e-12));
        assertThat(rsi.at(prices, 8)).isCloseTo(100 * 2.078125 / 2.53125, within(1e-12));
        assertThat(result.trades())
                .extracting(Trade::entryBar, Trade::exitBar, Trade::pnl)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(7, 9, 1_111 * 3.0));
    }

    /** Bought at the first open after the decision, 11, 909 units; the bar of day 4 is missing. */
    @Test
    void aSeriesWithBarsOfItsOwnIsHeldByTimeAndNotByRow() {
        double[] level = {50, 50, 50, 50, 50};
        PriceHistory days = Markets.bars("X", level, level);
        var other = PriceHistory.builder(Markets.daily("INDEX"));
        double[] prices = {8, 9, 10, 11, 12, 14};
        int[] on = {-2, -1, 1, 2, 3, 5};
        for (int bar = 0; bar < prices.length; bar++) {
            double price = prices[bar];
            Instant end = Markets.endOf(Markets.FIRST_DAY.plusDays(on[bar]));
            other.add(new Bar(end, price, price, price, price, 1));
        }
        Backtest backtest =
                new Backtest(
                                Markets.of(days),
                                COMPATIBLE.terms(Costs.NONE),
                                BacktestSpan.startingAt(days.end(0)))
                        .holding(other.build());

        BacktestResult result =
                backtest.run(
                        Strategies.contestant("holder", Strategies.buyAndHold()),
                        List.of(),
                        new RandomSource(1));

        assertThat(result.fills()).extracting(Fill::reference).containsExactly(11.0);
        assertThat(result.curve().equities())
                .containsExactly(10_000, 10_000, 10_000, 10_909, 10_909);
    }

    @Test
    void aSeriesThatBeginsLaterIsHeldFromItsFirstBarOn() {
        PriceHistory late = RISING.between(2, 4);
        Backtest backtest =
                new Backtest(
                                Markets.of(RISING),
                                COMPATIBLE.terms(Costs.NONE),
                                BacktestSpan.startingAt(RISING.end(0)))
                        .holding(late);

        BacktestResult result =
                backtest.run(
                        Strategies.contestant("holder", Strategies.buyAndHold()),
                        List.of(),
                        new RandomSource(1));

        assertThat(result.fills()).extracting(Fill::reference).containsExactly(13.0);
        assertThat(result.curve().equity(0)).isEqualTo(10_000);
    }

    static Stream<Arguments> refusals() {
        Costs slippage =
                new Costs(
                        Costs.NONE.commission(),
                        new Costs.Slippage(0.001, 0, 0.01),
                        0,
                        Costs.NONE.borrow());
        Costs borrow =
                new Costs(
                        Costs.NONE.commission(), Costs.NONE.slippage(), 0, new Costs.Borrow(0.01));
        Costs fixed =
                new Costs(
                        new Costs.Commission(0, 5, 0),
                        Costs.NONE.slippage(),
                        0,
                        Costs.NONE.borrow());
        String end = " with ledger backtesting-py-0.6.6.";
        return Stream.of(
                Arguments.of(COMPATIBLE, slippage, "The slippage.rate (0.001) must be 0" + end),
                Arguments.of(COMPATIBLE, borrow, "The borrow.annualRate (0.01) must be 0" + end),
                Arguments.of(COMPATIBLE, fixed, "The commission.fixed (5.0) must be 0" + end),
                Arguments.of(COMPATIBLE.lot(Lot.ANY), Costs.NONE, "The lot (any) must be 1" + end),
                Arguments.of(
                        COMPATIBLE.maxGross(2), Costs.NONE, "The maxGross (2.0) must be 1" + end),
                Arguments.of(
                        COMPATIBLE.sizing(new Sizing.InverseVolatility(60)),
                        Costs.NONE,
                        "The sizing (inverseVolatility) must be allEquity, fixedUnits or fraction"
                                + end),
                Arguments.of(
                        COMPATIBLE.with(Change.CLOSE_OPTIMISTIC),
                        Costs.NONE,
                        "The fill (closeOptimistic) must be nextOpen with ledger"
                                + " backtesting-py-0.6.6. Maybe tradeOnClose is meant."),
                Arguments.of(
                        Accounts.longOnly().with(Change.FINALIZE_TRADES),
                        Costs.NONE,
                        "The finalizeTrades (true) must be false unless the ledger is"
                                + " backtesting-py-0.6.6."));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("refusals")
    void refusesWhatTheNamedLedgerDoesNotHave(Accounts accounts, Costs costs, String message) {
        assertThatThrownBy(() -> accounts.terms(costs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesSeveralInstruments() {
        var market = Markets.of(RISING, Markets.randomWalk("Y", 5, 1));
        var trial = new Trial(Strategies.buyAndHold(), market, COMPATIBLE.terms(Costs.NONE));

        assertThatThrownBy(trial::run)
                .hasMessage("The instruments (2) must be one with ledger backtesting-py-0.6.6.");
    }
}
