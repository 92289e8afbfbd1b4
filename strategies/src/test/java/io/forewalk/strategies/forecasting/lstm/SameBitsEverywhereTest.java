package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same training in this JVM and in others, on vectors of another length, and without any. */
final class SameBitsEverywhereTest {

    private static final String VECTORS = "--add-modules=jdk.incubator.vector";

    @Test
    void plainLoopsGiveTheBitsOfVectors() {
        assertThat(KernelDigest.of(new ScalarKernel()))
                .isEqualTo(KernelDigest.of(new VectorKernel()));
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 4})
    void networksTrainedAtOnceAreAlike(int threads)
            throws InterruptedException, ExecutionException {
        Callable<Integer> training = () -> KernelDigest.of(new VectorKernel());

        List<Integer> digests = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (Future<Integer> digest : pool.invokeAll(Collections.nCopies(threads, training))) {
                digests.add(digest.get());
            }
        }

        assertThat(digests).containsOnly(KernelDigest.of(new VectorKernel()));
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {16, 32})
    void shorterVectorsGiveTheSameBits(int bytes) throws IOException, InterruptedException {
        assumeTrue(
                Float.BYTES * VectorKernel.SPECIES.length() > bytes, "no longer vectors than that");

        assertThat(inAnotherJvm(VECTORS, "-XX:MaxVectorSize=" + bytes))
                .isEqualTo("VectorKernel " + KernelDigest.of(new VectorKernel()));
    }

    @Test
    void plainLoopsRunWhereTheModuleIsMissing() throws IOException, InterruptedException {
        assertThat(inAnotherJvm()).isEqualTo("ScalarKernel " + KernelDigest.of(new ScalarKernel()));
    }

    @Test
    void plainLoopsRunWithoutTheOptimisingCompiler() throws IOException, InterruptedException {
        assertThat(inAnotherJvm(VECTORS, "-XX:TieredStopAtLevel=1"))
                .isEqualTo("ScalarKernel " + KernelDigest.of(new ScalarKernel()));
    }

    private static String inAnotherJvm(String... flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags));
        command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.add(KernelDigest.class.getName());
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("exit code of %s", command).isZero();
        // A log, if there is one, comes before.
        return said.lines().toList().getLast();
    }
}
