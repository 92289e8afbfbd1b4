package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Accounts.Change;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.Situation;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TargetPositions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The order of events at a close, and what happens at the ends of folds, of the history and of the
 * money.
 */
final class LedgerPassTest {

    private static final PriceHistory RISING =
            Markets.bars(
                    "X",
                    new double[] {10, 11, 12, 13, 14},
                    new double[] {10.5, 11.5, 12.5, 13.5, 14.5});

    @Test
    void withoutSignalsNothingHappens() {
        BacktestResult result = trial(List.of(), Accounts.longOnly()).run();

        assertThat(result.curve().equities()).containsOnly(10_000).hasSize(5);
        assertThat(result.orders()).isEmpty();
        assertThat(result.trades()).isEmpty();
    }

    @Test
    void boughtAndHeldEarnsTheMoveFromTheFirstOpen() {
        PriceHistory walk = Markets.randomWalk("X", 300, 5);
        var trial =
                Trial.of(
                        Strategies.buyAndHold(),
                        walk,
                        Accounts.longOnly().lot(Lot.ANY).terms(Costs.NONE));

        BacktestResult result = trial.run();

        assertThat(result.curve().equity(299) / 10_000)
                .isCloseTo(walk.close(299) / walk.open(1), within(1e-12));
        assertThat(result.orders()).hasSize(1);
    }

    @Test
    void orderOfTheLastBarStaysPending() {
        var targets =
                List.of(
                        TargetPosition.KEEP,
                        TargetPosition.KEEP,
                        TargetPosition.KEEP,
                        TargetPosition.KEEP,
                        TargetPosition.LONG);

        BacktestResult result = trial(targets, Accounts.longOnly()).run();

        assertThat(result.orders()).extracting(Order::outcome).containsExactly(new Order.Pending());
    }

    @Test
    void openPositionIsMarkedAndNotCountedAsClosed() {
        BacktestResult result = trial(List.of(TargetPosition.LONG), Accounts.longOnly()).run();

        assertThat(result.closedTrades()).isEmpty();
        assertThat(result.trades()).singleElement().matches(Trade::open);
        assertThat(result.curve().equity(4)).isEqualTo(10_000 + 909 * 3.5);
    }

    @Test
    void closeAtEndSellsAtTheLastCloseWithCosts() {
        Accounts accounts = Accounts.longOnly().with(Change.CLOSE_AT_END);
        var trial =
                Trial.of(
                        Strategies.scripted(List.of(TargetPosition.LONG)),
                        RISING,
                        accounts.terms(Costs.ofRate(0.001)));

        BacktestResult result = trial.run();

        Fill exit = result.fills().getLast();
        assertThat(exit.price()).isEqualTo(14.5);
        assertThat(exit.fee()).isCloseTo(0.001 * 908 * 14.5, within(1e-9));
        assertThat(result.curve().exposure(4)).isZero();
        assertThat(result.closedTrades()).hasSize(1);
    }

    @Test
    void closeAtFoldEndSellsAtEachCutAndAtTheEnd() {
        Accounts accounts = Accounts.longOnly().with(Change.CLOSE_AT_FOLD_END);
        var trial = Trial.of(Strategies.buyAndHold(), RISING, accounts.terms(Costs.NONE));

        BacktestResult result = trial.run(new BacktestSpan(List.of(RISING.end(0), RISING.end(2))));

        assertThat(result.closedTrades())
                .extracting(Trade::entryBar, Trade::exitBar, Trade::exitPrice)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 2, 12.5),
                        org.assertj.core.groups.Tuple.tuple(3, 4, 14.5));
    }

    @Test
    void optimisticOrderFillsAtTheCloseThatDecidedIt() {
        Accounts accounts = Accounts.longOnly().with(Change.CLOSE_OPTIMISTIC);
        var trial =
                Trial.of(
                        Strategies.scripted(List.of(TargetPosition.LONG)),
                        RISING,
                        accounts.terms(Costs.ofRate(0.01)));

        BacktestResult result = trial.run();

        Fill fill = result.fills().getFirst();
        assertThat(fill.price()).isEqualTo(10.5);
        assertThat(fill.time()).isEqualTo(result.orders().getFirst().decided());
        assertThat(result.curve().equity(0)).isEqualTo(10_000);
        assertThat(result.curve().equity(1))
                .isCloseTo(10_000 + 942 * (11.5 - 10.5) - 0.01 * 942 * 10.5, within(1e-9));
    }

    @Test
    void ruinClosesEverythingAndBooksTheDeficit() {
        PriceHistory soaring =
                Markets.bars(
                        "X", new double[] {10, 10, 20, 40, 40}, new double[] {10, 10, 25, 40, 1});
        var trial =
                Trial.of(
                        Strategies.scripted(List.of(TargetPosition.SHORT)),
                        soaring,
                        Accounts.withShorts().terms(Costs.NONE));

        BacktestResult result = trial.run();

        // 1 000 units sold at 10, bought back at 25: 15 000 lost of 10 000.
        assertThat(result.curve().equities()).containsExactly(10_000, 10_000, 0, 0, 0);
        assertThat(result.costs().deficit()).isEqualTo(5_000);
        assertThat(result.closedTrades()).extracting(Trade::pnl).containsExactly(-15_000.0);
        assertThat(result.orders()).extracting(Order::reason).containsExactly("signal", "ruin");
        assertThat(result.curve().returns()).endsWith(-1, 0, 0);
    }

    @Test
    void tradeWithPartialExitIsOneTradeAtAverageCost() {
        var targets =
                List.<TargetPosition>of(
                        new TargetPosition.Units(10),
                        new TargetPosition.Units(30),
                        new TargetPosition.Units(15),
                        TargetPosition.FLAT);

        BacktestResult result = trial(targets, Accounts.longOnly()).run();

        Trade trade = result.trades().getFirst();
        assertThat(result.trades()).hasSize(1);
        assertThat(trade.quantity()).isEqualTo(30);
        assertThat(trade.entryPrice()).isCloseTo((10 * 11 + 20 * 12) / 30.0, within(1e-12));
        assertThat(trade.exitPrice()).isCloseTo((15 * 13 + 15 * 14) / 30.0, within(1e-12));
        assertThat(trade.pnl()).isCloseTo(15 * 13 + 15 * 14 - 10 * 11 - 20 * 12, within(1e-12));
    }

    @Test
    void sameShareAgainIsNoSignalButAfterAnotherItIs() {
        var targets =
                List.of(
                        TargetPosition.LONG,
                        TargetPosition.LONG,
                        TargetPosition.FLAT,
                        TargetPosition.LONG);

        BacktestResult result = trial(targets, Accounts.longOnly()).run();

        assertThat(result.fills()).extracting(Fill::bar).containsExactly(1, 3, 4);
    }

    @Test
    void unknownShareNeverTradesAndAnInfiniteOneIsRefused() {
        Trial unknown = trial(List.of(new TargetPosition.Share(Double.NaN)), Accounts.longOnly());
        Trial infinite =
                trial(
                        List.of(new TargetPosition.Share(Double.POSITIVE_INFINITY)),
                        Accounts.longOnly());

        assertThat(unknown.run().orders()).isEmpty();
        assertThatThrownBy(infinite::run)
                .hasMessage("The target position (Share[ofSizing=Infinity]) must be finite.");
    }

    @Test
    void strategyIsFittedAtEachCutOnWhatIsKnownThere() {
        List<Integer> fits = new ArrayList<>();
        var trial =
                Trial.of(
                        window -> {
                            fits.add(window.known().histories().getFirst().last());
                            return now -> TargetPositions.NO_CHANGE;
                        },
                        RISING,
                        Accounts.longOnly().terms(Costs.NONE));

        trial.run(new BacktestSpan(List.of(RISING.end(1), RISING.end(3))));

        assertThat(fits).containsExactly(1, 3);
    }

    @Test
    void strategySeesTheBarsUpToItsCloseAndNoneBeyond() {
        List<String> seen = new ArrayList<>();
        FittedStrategy spy =
                now -> {
                    seen.add(peek(now));
                    return TargetPositions.NO_CHANGE;
                };
        var trial = Trial.of(window -> spy, RISING, Accounts.longOnly().terms(Costs.NONE));

        trial.run(BacktestSpan.startingAt(RISING.end(2)));

        assertThat(seen)
                .containsExactly(
                        "12.5 The bar (3) must lie in 0..2, all that is known.",
                        "13.5 The bar (4) must lie in 0..3, all that is known.",
                        "14.5 The bar (5) must lie in 0..4, all that is known.");
    }

    @Test
    void holdingTellsUnitsEntryAndAge() {
        List<String> seen = new ArrayList<>();
        var trial =
                Trial.of(
                        window ->
                                now -> {
                                    seen.add(now.holding(RISING.instrument()).toString());
                                    return new TargetPositions(
                                            Map.of(
                                                    RISING.instrument(),
                                                    new TargetPosition.Units(5)));
                                },
                        RISING,
                        Accounts.longOnly().terms(Costs.NONE));

        trial.run();

        assertThat(seen.get(0)).isEqualTo("Holding[units=0.0, entryPrice=NaN, barsHeld=0]");
        assertThat(seen.get(1)).isEqualTo("Holding[units=5.0, entryPrice=11.0, barsHeld=1]");
        assertThat(seen.get(4)).isEqualTo("Holding[units=5.0, entryPrice=11.0, barsHeld=4]");
    }

    @Test
    void firstOriginAfterTheLastBarIsRefused() {
        Trial trial = trial(List.of(), Accounts.longOnly());
        var late = BacktestSpan.startingAt(Instant.parse("2030-01-01T00:00:00Z"));

        assertThatThrownBy(() -> trial.run(late))
                .hasMessage(
                        "The first origin (2030-01-01T00:00:00Z) must not lie after the last bar.");
    }

    private static String peek(Situation now) {
        PriceHistory known = now.known().histories().getFirst();
        try {
            return "saw " + known.open(known.length());
        } catch (IndexOutOfBoundsException e) {
            return known.close(known.last()) + " " + e.getMessage();
        }
    }

    private static Trial trial(List<TargetPosition> targets, Accounts accounts) {
        return Trial.of(Strategies.scripted(targets), RISING, accounts.terms(Costs.NONE));
    }
}
