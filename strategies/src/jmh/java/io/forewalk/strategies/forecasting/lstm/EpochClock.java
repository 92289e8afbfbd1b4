package io.forewalk.strategies.forecasting.lstm;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The Java half of {@code lstm_epoch.py}, which alternates it with other frameworks: each line on
 * standard input, such as {@code FUSED epoch 64} or {@code DL4J predict 1000}, is answered by the
 * seconds that took, by the wall clock and of the thread's processor time.
 */
final class EpochClock {

    private EpochClock() {}

    /** Ends with its input. */
    public static void main(String[] arguments) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.strip().split(" ", -1);
            TrainerKind trainer = TrainerKind.valueOf(words[0]);
            int size = Integer.parseInt(words[2]);
            String seconds =
                    words[1].equals("epoch") ? ofEpoch(trainer, size) : ofPrediction(trainer, size);
            out.println(seconds);
        }
    }

    private static String ofEpoch(TrainerKind trainer, int batch) {
        try (TrainingSession session = BenchmarkNetwork.session(trainer)) {
            return seconds(() -> BenchmarkNetwork.epoch(session, batch));
        }
    }

    private static String ofPrediction(TrainerKind trainer, int count) {
        NetworkState state = BenchmarkNetwork.fresh();
        return switch (trainer) {
            case FUSED -> {
                WindowSet windows = BenchmarkNetwork.windows(count);
                yield seconds(() -> ForwardPass.of(state).outputs(windows));
            }
            case DL4J -> ofLibrarysPrediction(state, count);
        };
    }

    private static String ofLibrarysPrediction(NetworkState state, int count) {
        MultiLayerNetwork network = Dl4jNetworks.network(state, 1);
        try (INDArray inputs =
                Nd4j.zeros(count, BenchmarkNetwork.FEATURES, BenchmarkNetwork.STEPS)) {
            return seconds(() -> network.output(inputs).close());
        } finally {
            network.close();
        }
    }

    private static String seconds(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long wall = System.nanoTime();
        long processor = threads.getCurrentThreadCpuTime();
        work.run();
        return String.format(
                Locale.ROOT,
                "%.6f %.6f",
                (System.nanoTime() - wall) / 1e9,
                (threads.getCurrentThreadCpuTime() - processor) / 1e9);
    }
}
