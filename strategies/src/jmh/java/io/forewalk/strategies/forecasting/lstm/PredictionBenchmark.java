package io.forewalk.strategies.forecasting.lstm;

import java.util.concurrent.TimeUnit;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
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

/** Milliseconds of one prediction, from weights and windows to scaled outputs. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PredictionBenchmark {

    /** Windows asked at once. */
    @Param({"1", "32", "64", "256", "1000", "1024"})
    public int count = 1;

    private final NetworkState state = BenchmarkNetwork.fresh();
    private final MultiLayerNetwork network = Dl4jNetworks.network(state, 1);
    private WindowSet windows = BenchmarkNetwork.windows(1);
    private INDArray inputs = Nd4j.empty();

    /** The same windows for both. */
    @Setup(Level.Trial)
    public void ask() {
        windows = BenchmarkNetwork.windows(count);
        inputs = Nd4j.create(count, BenchmarkNetwork.FEATURES, BenchmarkNetwork.STEPS);
        for (int window = 0; window < count; window++) {
            for (int feature = 0; feature < BenchmarkNetwork.FEATURES; feature++) {
                for (int step = 0; step < BenchmarkNetwork.STEPS; step++) {
                    float value = windows.input(window, step, feature);
                    inputs.putScalar(window, feature, step, value);
                }
            }
        }
    }

    /** Frees what the library holds. */
    @TearDown(Level.Trial)
    public void stop() {
        inputs.close();
        network.close();
    }

    /** What every forecast of the LSTM goes through, whoever trained. */
    @Benchmark
    public float[] forwardPass() {
        return ForwardPass.of(state).outputs(windows);
    }

    /** What the library would need. */
    @Benchmark
    public float[] deeplearning4j() {
        try (INDArray outputs = network.output(inputs)) {
            return outputs.toFloatMatrix()[0];
        }
    }
}
