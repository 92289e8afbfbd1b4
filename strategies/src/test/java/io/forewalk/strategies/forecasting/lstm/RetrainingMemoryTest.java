package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.forewalk.engine.random.RandomSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Training again and again in one JVM leaves nothing behind, on the heap, outside it, in threads.
 */
@Tag("slow")
final class RetrainingMemoryTest {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final long MOST_MEGABYTES = 100;

    @Test
    void fiveHundredRetrainsOfTheFoundingNetworkStayWithinTheirMemory() throws IOException {
        NetworkSettings founding = Networks.settings(2, List.of(50, 50), 0.2);
        WindowSet windows = Networks.windows(2, 60, 32);

        Usage early = retrain(TrainerKind.FUSED, founding, windows, 0, 50);
        Usage late = retrain(TrainerKind.FUSED, founding, windows, 50, 500);

        assertAlike(early, late);
    }

    @Test
    void retrainsByTheLibraryStayWithinTheirMemory() throws IOException {
        NetworkSettings small = Networks.settings(2, List.of(16, 16), 0.2);
        WindowSet windows = Networks.windows(2, 12, 64);

        Usage early = retrain(TrainerKind.DL4J, small, windows, 0, 20);
        Usage late = retrain(TrainerKind.DL4J, small, windows, 20, 100);

        assertAlike(early, late);
    }

    private static void assertAlike(Usage early, Usage late) {
        assertThat(late.threads()).isEqualTo(early.threads());
        assertThat(late.megabytes() - early.megabytes())
                .as("%s, then %s", early, late)
                .isLessThanOrEqualTo(MOST_MEGABYTES);
    }

    private static Usage retrain(
            TrainerKind trainer, NetworkSettings settings, WindowSet windows, int first, int end)
            throws IOException {
        assumeTrue(Files.exists(STATUS), "resident memory is read from /proc, as on Linux");
        for (int fit = first; fit < end; fit++) {
            NetworkState start = Dl4jNetworks.initial(settings, fit);
            try (TrainingSession session = session(trainer, start, windows, fit)) {
                session.step(Networks.batch(windows.count()));
                assertThat(ForwardPass.of(session.state()).loss(windows)).isFinite();
            }
        }
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        return new Usage(residentMegabytes(), threads);
    }

    private static TrainingSession session(
            TrainerKind trainer, NetworkState start, WindowSet windows, int fit) {
        RandomSource random = new RandomSource(fit);
        return switch (trainer) {
            case FUSED -> new FusedSession(start, windows, random, LaneKernel.of(start.shape()));
            case DL4J -> new Dl4jSession(start, windows, random);
        };
    }

    private static long residentMegabytes() throws IOException {
        String line =
                Files.readAllLines(STATUS).stream()
                        .filter(each -> each.startsWith("VmRSS:"))
                        .findFirst()
                        .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }

    private record Usage(long megabytes, int threads) {}
}
