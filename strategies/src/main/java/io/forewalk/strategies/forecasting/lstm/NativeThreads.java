package io.forewalk.strategies.forecasting.lstm;

import java.util.Map;
import java.util.Properties;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/**
 * Native threads: one, because another number gives other bits, and the work runs in our own pool.
 */
final class NativeThreads {

    static {
        // The holder reads what the backend, once started, has set.
        Nd4j.getBackend();
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(1);
    }

    private NativeThreads() {}

    /** What the bits of native training depend on, besides the processor. */
    static Map<String, String> facts() {
        pin();
        Properties facts = Nd4j.getExecutioner().getEnvironmentInformation();
        return Map.of(
                "blas", String.valueOf(facts.get("blas.vendor")),
                "blasThreads", String.valueOf(facts.get("blas.threads")),
                "nativeThreads", String.valueOf(facts.get("omp.threads")));
    }

    /** Starts the native library, once, with one thread. */
    static void pin() {
        // The static initialiser above has run when this is called.
    }
}
