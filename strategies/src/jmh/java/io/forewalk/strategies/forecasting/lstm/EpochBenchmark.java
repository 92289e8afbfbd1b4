package io.forewalk.strategies.forecasting.lstm;

import java.util.concurrent.TimeUnit;
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

/** Milliseconds of one epoch. With {@code -t 2} two networks train at once, one per thread. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class EpochBenchmark {

    /** Who trains. */
    @Param({"FUSED", "DL4J"})
    public TrainerKind trainer = TrainerKind.FUSED;

    /** Windows per step. */
    @Param({"32", "64", "256", "1024"})
    public int batch = 256;

    private TrainingSession session = BenchmarkNetwork.session(TrainerKind.FUSED);

    /** A fresh network. */
    @Setup(Level.Trial)
    public void start() {
        session = BenchmarkNetwork.session(trainer);
    }

    /** Frees what the library holds. */
    @TearDown(Level.Trial)
    public void stop() {
        session.close();
    }

    /** One pass over 2,048 windows. */
    @Benchmark
    public double epoch() {
        return BenchmarkNetwork.epoch(session, batch);
    }
}
