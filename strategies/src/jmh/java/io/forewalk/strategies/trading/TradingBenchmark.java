package io.forewalk.strategies.trading;

import io.forewalk.engine.backtest.Backtest;
import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.BacktestSpan;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.Contestant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One backtest of one strategy on a random walk: rules, orders, account and equity curve. */
@State(Scope.Thread)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TradingBenchmark {

    /** Which strategy. */
    @Param({"CROSS", "RSI", "TEXT", "CHANNEL"})
    public Variants strategy = Variants.CROSS;

    /** How many bars. */
    @Param({"10000", "100000", "1000000"})
    public int bars;

    private Contestant contestant = Strategies.contestant("any", Strategies.buyAndHold());
    private Backtest backtest = over(Markets.of(Markets.randomWalk("X", 2, 7)));

    /** The market, made once. */
    @Setup
    public void prepare() {
        contestant = Strategies.contestant("timed", strategy.usual());
        backtest = over(Markets.of(Markets.randomWalk("X", bars, 7)));
    }

    /** The whole pass. */
    @Benchmark
    public BacktestResult backtest() {
        return backtest.run(contestant, List.of(), new RandomSource(7));
    }

    /** A backtest of a whole market, 0.1 % per side. */
    static Backtest over(MarketData market) {
        return new Backtest(
                market,
                Accounts.longOnly().terms(Costs.ofRate(0.001)),
                BacktestSpan.startingAt(market.histories().getFirst().end(0)));
    }
}
