package io.forewalk.engine.backtest;

import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.Contestant;
import io.forewalk.engine.trading.TargetPosition;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Bars per second of one account that reverses about every other bar. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class BacktestBenchmark {
    private static final int BARS = 10_000;

    private final MarketData market = Markets.of(Markets.randomWalk("X", BARS, 7));
    private final Backtest backtest =
            new Backtest(
                    market,
                    Accounts.withShorts().terms(Costs.ofRate(0.001)),
                    BacktestSpan.startingAt(Markets.endOf(Markets.FIRST_DAY)));
    private final Contestant contestant =
            Strategies.contestant(
                    "flipping", Strategies.eachInstrument(BacktestBenchmark::withTheLastBar));

    /** The whole pass. */
    @Benchmark
    @OperationsPerInvocation(BARS)
    public BacktestResult bars() {
        return backtest.run(contestant, List.of(), new RandomSource(7));
    }

    private static TargetPosition withTheLastBar(PriceHistory known) {
        int last = known.last();
        return known.close(last) > known.open(last) ? TargetPosition.LONG : TargetPosition.SHORT;
    }
}
