package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.OrderTrials;
import io.forewalk.engine.fixture.OrderTrials.Ordered;
import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.OrderPlan;
import io.forewalk.engine.trading.ProtectiveExits;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Identities of the books over ten thousand random paths with every kind of order, sizing, cost and
 * switch ({@link OrderTrials}).
 */
final class OrderPlanProperties {

    private static final int PATHS = 10_000;
    private static final int PATHS_PER_BLOCK = 500;
    private static final Costs PROPORTIONAL =
            new Costs(
                    new Costs.Commission(0.0013, 0, 0),
                    new Costs.Slippage(0.0004, 0, 0.01),
                    0.0006,
                    new Costs.Borrow(0.02));
    private static final Costs LOW =
            new Costs(
                    new Costs.Commission(0.001, 1, 2),
                    new Costs.Slippage(0.0005, 1, 0.01),
                    0.0005,
                    new Costs.Borrow(0.01));

    /** First seeds of blocks that make up all paths. */
    static LongStream blocks() {
        return LongStream.range(0, PATHS / PATHS_PER_BLOCK).map(block -> block * PATHS_PER_BLOCK);
    }

    @ParameterizedTest(name = "paths from {0} on")
    @MethodSource("blocks")
    void theBooksAddUpWhateverIsTraded(long first) {
        for (long seed = first; seed < first + PATHS_PER_BLOCK; seed++) {
            Ordered ordered = OrderTrials.random(seed);

            BacktestResult result = ordered.run();

            List<PriceHistory> histories = ordered.trial().market().histories();
            assertThat(new Books(histories, result).faults())
                    .as("seed %d, %s", seed, ordered.plan())
                    .isEmpty();
            if (ordered.isCashOnly()) {
                assertThat(lowestCashShare(result)).as("seed %d", seed).isGreaterThan(-1e-9);
            }
        }
    }

    @ParameterizedTest(name = "paths from {0} on")
    @MethodSource("blocks")
    void twiceTheCapitalIsTwiceTheProfitToTheBit(long first) {
        Accounts accounts = shares();
        for (long seed = first; seed < first + PATHS_PER_BLOCK; seed++) {
            Ordered once = OrderTrials.on(accounts, PROPORTIONAL, seed);
            Ordered twice = OrderTrials.on(accounts.cash(20_000), PROPORTIONAL, seed);

            List<Trade> small = once.run().closedTrades();
            List<Trade> large = twice.run().closedTrades();

            assertThat(large.stream().mapToDouble(Trade::pnl).toArray())
                    .as("seed %d", seed)
                    .isEqualTo(small.stream().mapToDouble(t -> 2 * t.pnl()).toArray());
        }
    }

    @ParameterizedTest(name = "paths from {0} on")
    @MethodSource("blocks")
    void otherDatesOnTheSameWeekdaysGiveTheSameNumbers(long first) {
        for (long seed = first; seed < first + PATHS_PER_BLOCK; seed++) {
            Ordered now = OrderTrials.random(seed);
            Ordered then =
                    new Ordered(
                            now.trial()
                                    .on(
                                            Markets.changed(
                                                    now.trial().market(),
                                                    OrderPlanProperties::nextYear)),
                            now.plan());

            assertThat(then.run().curve().equities())
                    .as("seed %d", seed)
                    .isEqualTo(now.run().curve().equities());
        }
    }

    /** Fees and borrowing move no price, so that stops and targets lie where they lay. */
    @ParameterizedTest(name = "paths from {0} on")
    @MethodSource("blocks")
    void higherFeesKeepTheTradesAndNeverRaiseTheEquity(long first) {
        for (long seed = first; seed < first + PATHS_PER_BLOCK; seed++) {
            Ordered cheap = OrderTrials.on(ample(), LOW, seed);
            Ordered dear = OrderTrials.on(ample(), raisedFee(seed), seed);

            assertDearer(seed, cheap.run(), dear.run());
        }
    }

    /** Spread and slippage move the fill from which levels count, so this is without exits. */
    @ParameterizedTest(name = "paths from {0} on")
    @MethodSource("blocks")
    void worsePricesKeepTheTradesOfEntriesAndNeverRaiseTheEquity(long first) {
        for (long seed = first; seed < first + PATHS_PER_BLOCK; seed++) {
            Ordered cheap = withoutExits(OrderTrials.on(ample(), LOW, seed));
            Ordered dear = withoutExits(OrderTrials.on(ample(), raisedPrice(seed), seed));

            assertDearer(seed, cheap.run(), dear.run());
        }
    }

    /** The random paths are worth something only if they come to every corner of the ledger. */
    @Test
    void randomPathsReachEveryReasonAndOutcome() {
        Set<String> reasons = new TreeSet<>();
        Set<String> refusals = new TreeSet<>();

        LongStream.range(0, 1_000)
                .mapToObj(seed -> OrderTrials.random(seed).run().orders())
                .flatMap(List::stream)
                .forEach(order -> {
                    reasons.add(order.reason());
                    if (order.outcome() instanceof Order.Dropped(String why)) {
                        refusals.add(why);
                    }
                });

        assertThat(reasons)
                .contains("signal", "reversal", "rebalance", "stop", "target", "trailing")
                .contains("time", "end");
        assertThat(refusals)
                .contains("no bar", "no cash", "no volatility", "no edge", "not reached")
                .contains("replaced", "cancelled", "too few bars");
    }

    private static void assertDearer(long seed, BacktestResult cheap, BacktestResult dear) {
        assertThat(finalEquity(dear)).as("seed %d", seed).isLessThanOrEqualTo(finalEquity(cheap));
        assertThat(courseOf(dear)).as("seed %d", seed).isEqualTo(courseOf(cheap));
    }

    private static List<Tuple> courseOf(BacktestResult result) {
        return result.trades().stream()
                .map(t -> Tuple.tuple(t.quantity(), t.entryBar(), t.exitBar(), t.reason()))
                .toList();
    }

    private static Costs raisedFee(long seed) {
        Costs.Commission fee = LOW.commission();
        return switch ((int) (seed % 4)) {
            case 0 -> costs(new Costs.Commission(0.004, fee.fixed(), fee.minimum()));
            case 1 -> costs(new Costs.Commission(fee.rate(), 9, fee.minimum()));
            case 2 -> costs(new Costs.Commission(fee.rate(), fee.fixed(), 50));
            default -> new Costs(fee, LOW.slippage(), LOW.spread(), new Costs.Borrow(0.3));
        };
    }

    private static Costs costs(Costs.Commission fee) {
        return new Costs(fee, LOW.slippage(), LOW.spread(), LOW.borrow());
    }

    private static Costs raisedPrice(long seed) {
        Costs.Slippage slip = LOW.slippage();
        return switch ((int) (seed % 3)) {
            case 0 -> costs(new Costs.Slippage(0.01, slip.ticks(), slip.tickSize()), LOW.spread());
            case 1 -> costs(new Costs.Slippage(slip.rate(), 30, slip.tickSize()), LOW.spread());
            default -> costs(slip, 0.02);
        };
    }

    private static Costs costs(Costs.Slippage slippage, double spread) {
        return new Costs(LOW.commission(), slippage, spread, LOW.borrow());
    }

    private static Accounts shares() {
        return Accounts.withShorts().lot(Lot.ANY).sizing(new Sizing.Fraction(0.75));
    }

    private static Accounts ample() {
        return Accounts.withShorts().cash(1_000_000).sizing(new Sizing.FixedUnits(10));
    }

    private static Ordered withoutExits(Ordered ordered) {
        return new Ordered(
                ordered.trial(), new OrderPlan(ordered.plan().entry(), ProtectiveExits.NONE));
    }

    private static double finalEquity(BacktestResult result) {
        return result.curve().equity(result.curve().length() - 1);
    }

    private static double lowestCashShare(BacktestResult result) {
        double lowest = 0;
        for (int close = 0; close < result.curve().length(); close++) {
            double share = result.curve().cash(close) / Math.max(1, result.curve().equity(close));
            lowest = Math.min(lowest, share);
        }
        return lowest;
    }

    private static Bar nextYear(Bar bar) {
        return new Bar(
                bar.end().plus(Duration.ofDays(364)),
                bar.open(),
                bar.high(),
                bar.low(),
                bar.close(),
                bar.volume());
    }
}
