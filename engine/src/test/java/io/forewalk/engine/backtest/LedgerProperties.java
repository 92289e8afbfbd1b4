package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Trial;
import io.forewalk.engine.fixture.Trials;
import io.forewalk.engine.market.PriceHistory;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Identities of the books that hold whatever is traded. */
final class LedgerProperties {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void equityIsCashPlusPositions(long seed) {
        Trial trial = Trials.random(seed);

        BacktestResult result = trial.run();

        for (int close = 0; close < result.curve().length(); close++) {
            double equity = result.curve().equity(close);
            double sum = result.curve().cash(close);
            for (PriceHistory history : trial.market().histories()) {
                sum += valueOf(history, result, result.curve().time(close));
            }
            assertThat(sum).isCloseTo(equity, within(1e-9 * Math.max(1, Math.abs(equity))));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void cashIsStartLessPurchasesAndFees(long seed) {
        BacktestResult result = Trials.random(seed).run();

        double paid =
                result.fills().stream().mapToDouble(f -> f.units() * f.price() + f.fee()).sum();
        CostTotals costs = result.costs();
        double expected = 10_000 - paid - costs.borrow() + costs.interest() + costs.deficit();
        assertThat(result.curve().cash(last(result))).isCloseTo(expected, within(1e-6));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void finalEquityIsTheSumOfTradesAndRunningCosts(long seed) {
        Trial trial = Trials.random(seed);

        BacktestResult result = trial.run();

        double closed = result.closedTrades().stream().mapToDouble(Trade::pnl).sum();
        double open = 0;
        for (PriceHistory history : trial.market().histories()) {
            open += openProfit(history, result);
        }
        CostTotals costs = result.costs();
        double expected =
                10_000 + closed + open - costs.borrow() + costs.interest() + costs.deficit();
        assertThat(result.curve().equity(last(result))).isCloseTo(expected, within(1e-6));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyNumberIsFiniteAndEveryFillAfterItsDecision(long seed) {
        BacktestResult result = Trials.random(seed).run();

        for (int close = 0; close < result.curve().length(); close++) {
            assertThat(result.curve().equity(close)).isFinite();
            assertThat(result.curve().cash(close)).isFinite();
            assertThat(result.curve().exposure(close)).isFinite();
        }
        for (Order order : result.orders()) {
            order.fill().ifPresent(fill -> assertThat(fill.time()).isAfter(order.decided()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void referencePriceLiesInsideItsBar(long seed) {
        Trial trial = Trials.random(seed);

        BacktestResult result = trial.run();

        for (Order order : result.orders()) {
            PriceHistory history = trial.market().history(order.instrument());
            order.fill()
                    .ifPresent(fill ->
                            assertThat(fill.reference())
                                    .isBetween(history.low(fill.bar()), history.high(fill.bar())));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void costTotalsAreTheSumsOverTheFills(long seed) {
        BacktestResult result = Trials.random(seed).run();

        double fees = result.fills().stream().mapToDouble(Fill::fee).sum();
        double inThePrice =
                result.fills().stream()
                        .mapToDouble(f -> f.units() * (f.price() - f.reference()))
                        .sum();
        assertThat(result.costs().commission()).isCloseTo(fees, within(1e-7));
        assertThat(result.costs().spread() + result.costs().slippage())
                .isCloseTo(inThePrice, within(1e-7));
    }

    /** The random trials are worth something only if they come to every corner of the ledger. */
    @Test
    void randomTrialsReachEveryReasonAndOutcome() {
        Set<String> reasons = new TreeSet<>();
        Set<String> refusals = new TreeSet<>();

        seeds().mapToObj(seed -> Trials.random(seed).run().orders())
                .flatMap(List::stream)
                .forEach(order -> {
                    reasons.add(order.reason());
                    if (order.outcome() instanceof Order.Dropped(String why)) {
                        refusals.add(why);
                    }
                });

        assertThat(reasons).containsExactly("end", "rebalance", "reversal", "ruin", "signal");
        assertThat(refusals)
                .containsExactly("max gross", "no bar", "no cash", "no volatility", "replaced");
    }

    private static int last(BacktestResult result) {
        return result.curve().length() - 1;
    }

    private static List<Fill> fillsOf(PriceHistory history, BacktestResult result) {
        return result.orders().stream()
                .filter(order -> order.instrument().equals(history.instrument()))
                .flatMap(order -> order.fill().stream())
                .toList();
    }

    private static double valueOf(PriceHistory history, BacktestResult result, Instant time) {
        int bar = history.lastEndedAt(time);
        double units =
                fillsOf(history, result).stream()
                        .filter(fill -> !fill.time().isAfter(time))
                        .mapToDouble(Fill::units)
                        .sum();
        return bar < 0 ? 0 : units * history.close(bar);
    }

    /** Value held at the end less all that was paid for it since the position last was zero. */
    private static double openProfit(PriceHistory history, BacktestResult result) {
        double units = 0;
        double paid = 0;
        for (Fill fill : fillsOf(history, result)) {
            units += fill.units();
            paid = units == 0 ? 0 : paid + fill.units() * fill.price() + fill.fee();
        }
        return units * history.close(history.last()) - paid;
    }
}
