package io.forewalk.strategies.trading.portfolio;

import io.forewalk.engine.backtest.Account;
import io.forewalk.engine.backtest.Backtest;
import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.BacktestSpan;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Lot;
import io.forewalk.engine.backtest.TradingTerms;
import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.TradingStrategy;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * Several instruments with predicted returns, on one account with fractional lots.
 *
 * @param predicted return of an instrument at a bar, {@code NaN} for none
 */
record Panel(MarketData market, ToDoubleBiFunction<String, Integer> predicted, Account account) {

    /** Ten thousand in cash. */
    static Panel of(MarketData market, ToDoubleBiFunction<String, Integer> predicted) {
        return new Panel(market, predicted, Accounts.longOnly().lot(Lot.ANY).account());
    }

    /** Prices that stay at 100, for so many bars. */
    static MarketData still(int bars, String... symbols) {
        double[] level = new double[bars];
        Arrays.fill(level, 100);
        return MarketData.of(
                Arrays.stream(symbols).map(symbol -> Markets.bars(symbol, level, level)).toList());
    }

    BacktestResult run(TradingStrategy strategy, Costs costs) {
        PriceHistory longest =
                market.histories().stream()
                        .max(Comparator.comparingInt(PriceHistory::length))
                        .orElseThrow();
        TradingTerms terms = new Accounts(account, Accounts.longOnly().sizing()).terms(costs);
        return new Backtest(market, terms, BacktestSpan.startingAt(longest.end(0)))
                .run(
                        Strategies.contestant("trial", strategy),
                        market.histories().stream().map(this::log).toList(),
                        new RandomSource(7));
    }

    private ForecastLog log(PriceHistory history) {
        List<LogEntry> entries =
                IntStream.range(0, history.length())
                        .mapToObj(t -> new LogEntry(t, history.end(t), forecast(history, t)))
                        .toList();
        return new ForecastLog(
                history.instrument(), "told", OptionalLong.empty(), entries, List.of());
    }

    private Forecast forecast(PriceHistory history, int bar) {
        double move = predicted.applyAsDouble(history.instrument().symbol(), bar);
        return Double.isNaN(move)
                ? Forecast.none()
                : Forecast.of(
                        PredictiveDistribution.ofPoint(history.close(bar)),
                        PredictiveDistribution.ofPoint(history.close(bar) * (1 + move)));
    }
}
