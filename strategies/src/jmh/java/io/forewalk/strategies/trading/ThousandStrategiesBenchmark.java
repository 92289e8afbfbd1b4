package io.forewalk.strategies.trading;

import com.sun.management.OperatingSystemMXBean;
import io.forewalk.engine.backtest.Backtest;
import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Participant;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.task.LocalPool;
import io.forewalk.engine.trading.TradingStrategy;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A thousand strategies on 10,000 bars, all results kept, in a heap of 360 MB. The first iteration
 * of the warm-up is the time of a cold JVM. Printed beside the times: the processor time of each
 * iteration, all threads together, and at the end the largest resident size of the process (Linux).
 */
@State(Scope.Thread)
@Fork(value = 1, jvmArgsAppend = "-Xmx360m")
@Warmup(iterations = 3)
@Measurement(iterations = 7)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ThousandStrategiesBenchmark {

    private static final int BARS = 10_000;
    private static final int FOLDS = 10;

    /** Which strategies. */
    @Param({"CROSS", "RSI", "TEXT", "CHANNEL"})
    public Variants strategies = Variants.CROSS;

    /** How many threads. */
    @Param({"1", "2"})
    public int threads;

    private final PriceHistory walk = Markets.randomWalk("X", BARS, 7);
    private final List<Participant> participants = new ArrayList<>();
    private long processorNanos;

    /** The strategies, read and checked once. */
    @Setup
    public void prepare() {
        for (TradingStrategy strategy : strategies.thousand()) {
            String name = "number " + participants.size();
            participants.add(
                    new Participant(
                            Strategies.contestant(name, strategy), List.of(), new RandomSource(7)));
        }
    }

    /** Reads the processor's clock. */
    @Setup(Level.Iteration)
    public void begin() {
        processorNanos = processorNanos();
    }

    /** Tells what it has moved on. */
    @TearDown(Level.Iteration)
    public void end() {
        long millis = (processorNanos() - processorNanos) / 1_000_000;
        System.out.printf(Locale.ROOT, "%d ms of processor time, ", millis);
    }

    private static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** Every strategy over all bars. */
    @Benchmark
    public List<BacktestResult> together() {
        return run(Markets.of(walk)).stream().flatMap(List::stream).toList();
    }

    /** What choosing settings on ten growing training windows costs: equities at their ends. */
    @Benchmark
    public double onTenTrainingWindows() {
        double equity = 0;
        for (int fold = 1; fold <= FOLDS; fold++) {
            MarketData window = Markets.of(walk.upTo(BARS * fold / FOLDS - 1));
            for (List<BacktestResult> share : run(window)) {
                equity += share.getLast().curve().equity(window.histories().getFirst().last());
            }
        }
        return equity;
    }

    /** Prints the largest resident size. */
    @TearDown
    public void tell() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .forEach(System.out::println);
        }
    }

    private List<List<BacktestResult>> run(MarketData market) {
        Backtest backtest = TradingBenchmark.over(market);
        List<Supplier<List<BacktestResult>>> shares = new ArrayList<>();
        for (int share = 0; share < threads; share++) {
            int first = participants.size() * share / threads;
            int end = participants.size() * (share + 1) / threads;
            shares.add(() -> backtest.run(participants.subList(first, end)));
        }
        return new LocalPool(threads).runAll(shares);
    }
}
