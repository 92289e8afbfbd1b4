package io.forewalk.strategies.forecasting.lstm;

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

    /** Starts the native library, once, with one thread. */
    static void pin() {
        // The static initialiser above has run when this is called.
    }
}
