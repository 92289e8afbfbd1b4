package io.forewalk.engine.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Accounts.Change;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.PlainCsv;
import io.forewalk.engine.fixture.SmaCross;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.TradingStrategy;
import java.util.List;

/**
 * A run of backtesting.py 0.6.6 and its repetition by the compatibility ledger.
 *
 * @param name {@code STRATEGY__cCOMMISSION[__final][__size10]}
 */
record PeerRun(String name, List<Double> equity, PlainCsv trades) {

    private static final double TOLERANCE = 1e-6;

    /** The same strategy under the same terms, by the compatibility ledger. */
    BacktestResult repeatedOn(PriceHistory prices) {
        String[] parts = name.split("__");
        double rate = Double.parseDouble(parts[1].substring(1));
        Accounts accounts = Accounts.withShorts().with(Change.COMPATIBLE);
        if (name.endsWith("__final")) {
            accounts = accounts.with(Change.FINALIZE_TRADES);
        }
        if (name.endsWith("__size10")) {
            accounts = accounts.sizing(new Sizing.FixedUnits(10));
        }
        return run(prices, strategy(parts[0]), accounts.terms(Costs.ofRate(rate)));
    }

    static BacktestResult run(PriceHistory prices, TradingStrategy strategy, TradingTerms terms) {
        return new Backtest(Markets.of(prices), terms, BacktestSpan.startingAt(prices.end(0)))
                .run(Strategies.contestant("peer", strategy), List.of(), new RandomSource(7));
    }

    void assertSameAs(BacktestResult result) {
        assertThat(result.curve().equities())
                .as("equity of %s", name)
                .containsExactly(numbers(equity), within(TOLERANCE));
        List<Trade> closed = result.closedTrades();
        assertColumn("Size", closed.stream().mapToDouble(Trade::quantity).toArray(), 0);
        assertColumn("EntryBar", closed.stream().mapToDouble(Trade::entryBar).toArray(), 0);
        assertColumn("ExitBar", closed.stream().mapToDouble(Trade::exitBar).toArray(), 0);
        assertColumn("EntryPrice", closed.stream().mapToDouble(Trade::entryPrice).toArray(), 1e-9);
        assertColumn("ExitPrice", closed.stream().mapToDouble(Trade::exitPrice).toArray(), 1e-9);
        assertColumn("PnL", closed.stream().mapToDouble(Trade::pnl).toArray(), TOLERANCE);
        assertColumn(
                "Commission", closed.stream().mapToDouble(Trade::commission).toArray(), TOLERANCE);
    }

    private void assertColumn(String column, double[] actual, double tolerance) {
        assertThat(actual)
                .as("%s of %s", column, name)
                .containsExactly(trades.numbers(column), within(tolerance));
    }

    private static double[] numbers(List<Double> boxed) {
        return boxed.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static TradingStrategy strategy(String name) {
        return switch (name) {
            case "sma10_20_ls" -> SmaCross.LONG_SHORT;
            case "sma10_20_long" -> SmaCross.LONG_ONLY;
            case "buyhold" -> Strategies.buyAndHold();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
