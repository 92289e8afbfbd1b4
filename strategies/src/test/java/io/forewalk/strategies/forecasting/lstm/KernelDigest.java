package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.random.RandomSource;
import java.util.Arrays;
import java.util.List;

/** The bits of a short training with dropout and of forecasts after it, as one number. */
final class KernelDigest {

    private static final int WINDOWS = 70;

    private KernelDigest() {}

    /** Prints what another JVM compares: the kernel that was chosen, the digest. */
    public static void main(String[] arguments) {
        NetworkState start = start();
        LaneKernel kernel = LaneKernel.of(start.shape());
        System.out.println(kernel.getClass().getSimpleName() + " " + of(kernel));
    }

    static int of(LaneKernel kernel) {
        WindowSet windows = Networks.windows(2, 12, WINDOWS);
        var session = new FusedSession(start(), windows, new RandomSource(5), kernel);
        for (int step = 0; step < 3; step++) {
            session.step(Networks.batch(WINDOWS));
        }
        NetworkState trained = session.state();
        float[][] results = {
            trained.parameters(),
            trained.moments(),
            ForwardPass.of(trained).outputs(windows),
            ForwardPass.of(trained).outputs(Networks.windows(2, 12, 1))
        };
        return Arrays.deepHashCode(results);
    }

    // Widths that no tile divides.
    private static NetworkState start() {
        return Networks.noisy(Networks.settings(2, List.of(23, 17), 0.2), 3);
    }
}
