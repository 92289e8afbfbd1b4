package io.forewalk.strategies.forecasting.lstm;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the JDK's Vector API is there. Nothing here names it, so this loads without it. */
final class VectorSupport {

    private static final Logger LOG = LoggerFactory.getLogger(VectorSupport.class);

    // Below this the loops end before they are compiled.
    private static final int FEWEST_PARAMETERS = 2_000;

    private static final boolean PRESENT = isPresent();

    private VectorSupport() {}

    /** Whether vectors are quicker for a network than plain loops; the bits are the same. */
    static boolean pays(NetworkShape shape) {
        return PRESENT && shape.parameters() >= FEWEST_PARAMETERS;
    }

    private static boolean isPresent() {
        boolean present =
                ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
                        && VectorKernel.isFast()
                        && optimises();
        if (!present) {
            LOG.warn("The Vector API is missing or slow here: networks train with plain loops.");
        }
        return present;
    }

    // Vectors are slower than loops until the optimising compiler, the fourth tier, has seen them.
    private static boolean optimises() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return machine != null
                && machine.getVMOption("TieredStopAtLevel").getValue().equals("4")
                && !ManagementFactory.getRuntimeMXBean().getInputArguments().contains("-Xint");
    }
}
