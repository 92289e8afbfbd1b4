package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.random.RandomSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What deeplearning4j does here, it does without any class of ours. */
final class Dl4jZipTest {

    private static final NetworkSettings SETTINGS = Networks.settings(2, List.of(6, 5), 0);
    private static final RandomSource RANDOM = new RandomSource(5);
    private static final WindowSet WINDOWS = Networks.windows(2, 12, 40);
    private static final int STEPS = 4;

    @ParameterizedTest
    @EnumSource
    void aNetworkReadsBackToTheBit(TrainerKind trainer) {
        NetworkState state = trained(trainer);

        byte[] zip = Dl4jZip.write(state);
        NetworkState back = Dl4jZip.read(zip, SETTINGS, STEPS);

        assertThat(back.parameters()).isEqualTo(state.parameters());
        assertThat(back.moments()).isEqualTo(state.moments());
        assertThat(back.iteration()).isEqualTo(STEPS);
        assertThat(Dl4jZip.write(back)).isEqualTo(zip);
    }

    @Test
    void theLibraryAloneLoadsAndAnswersAsWeDo(@TempDir Path folder) throws IOException {
        NetworkState state = trained(TrainerKind.FUSED);
        Path zip = Files.write(folder.resolve("member-1.zip"), Dl4jZip.write(state));

        MultiLayerNetwork network = MultiLayerNetwork.load(zip.toFile(), true);

        float[] theirs = network.output(inputs(WINDOWS)).dup('c').data().asFloat();
        float[] ours = ForwardPass.of(state).outputs(WINDOWS);
        assertThat(network.getIterationCount()).isEqualTo(STEPS);
        assertThat(network.params().toFloatVector()).isEqualTo(state.parameters());
        for (int i = 0; i < ours.length; i++) {
            assertThat(theirs[i]).isCloseTo(ours[i], within(2e-6f));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLibraryAloneTrainsOn(TrainerKind trainer) throws IOException {
        NetworkState state = trained(trainer);
        byte[] zip = Dl4jZip.write(state);
        MultiLayerNetwork network =
                ModelSerializer.restoreMultiLayerNetwork(new ByteArrayInputStream(zip), true);

        network.fit(inputs(WINDOWS), targets(WINDOWS));

        try (TrainingSession ours = session(trainer, state)) {
            ours.step(Networks.batch(WINDOWS.count()));
            double[] theirs = Networks.doubles(network.params().toFloatVector());
            assertThat(network.getIterationCount()).isEqualTo(STEPS + 1);
            assertThat(Networks.relativeDistance(ours.state().parameters(), theirs))
                    .isLessThanOrEqualTo(1e-6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"preprocessor.bin", "objects/x", "normalizer.bin", "../up"})
    void aForeignEntryIsRefusedUnopened(String name) throws IOException {
        byte[] planted = withEntry(Dl4jZip.write(trained(TrainerKind.FUSED)), name);

        assertThatThrownBy(() -> Dl4jZip.read(planted, SETTINGS, STEPS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The stored network's entry " + name + " must be one of");
    }

    @Test
    void aHugeEntryIsRefused() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("coefficients.bin"));
            out.write(new byte[3 << 20]);
        }

        assertThatThrownBy(() -> Dl4jZip.read(zip.toByteArray(), SETTINGS, STEPS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have at most");
    }

    @Test
    void anotherNetworkOrStepIsRefused() {
        byte[] zip = Dl4jZip.write(trained(TrainerKind.FUSED));
        NetworkSettings wider = Networks.settings(2, List.of(7, 5), 0);
        NetworkSettings dropping = Networks.settings(2, List.of(6, 5), 0.1);

        assertThatThrownBy(() -> Dl4jZip.read(zip, wider, STEPS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Dl4jZip.read(zip, dropping, STEPS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Dl4jZip.read(zip, SETTINGS, STEPS + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFlippedBitIsRefusedEvenWithoutADigest() {
        byte[] zip = Dl4jZip.write(trained(TrainerKind.FUSED));
        RandomGenerator random = new RandomSource(3).generator();

        for (int flip = 0; flip < 40; flip++) {
            byte[] flipped = zip.clone();
            flipped[random.nextInt(zip.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> Dl4jZip.read(flipped, SETTINGS, STEPS))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Dl4jZip.read(Arrays.copyOf(zip, 99), SETTINGS, STEPS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static NetworkState trained(TrainerKind trainer) {
        try (TrainingSession session = session(trainer, Dl4jNetworks.initial(SETTINGS, 7))) {
            for (int step = 0; step < STEPS; step++) {
                session.step(Networks.batch(20 + step));
            }
            return session.state();
        }
    }

    private static TrainingSession session(TrainerKind trainer, NetworkState start) {
        return switch (trainer) {
            case FUSED -> new FusedSession(start, WINDOWS, RANDOM, LaneKernel.of(start.shape()));
            case DL4J -> new Dl4jSession(start, WINDOWS, RANDOM);
        };
    }

    private static byte[] withEntry(byte[] zip, String name) throws IOException {
        var planted = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(planted)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(e.getName()));
                in.transferTo(out);
            }
            out.putNextEntry(new ZipEntry(name));
            out.write("planted".getBytes(StandardCharsets.UTF_8));
        }
        return planted.toByteArray();
    }

    // Shape [windows][features][steps].
    private static INDArray inputs(WindowSet windows) {
        INDArray inputs = Nd4j.create(windows.count(), windows.features(), windows.steps());
        for (int window = 0; window < windows.count(); window++) {
            for (int feature = 0; feature < windows.features(); feature++) {
                for (int step = 0; step < windows.steps(); step++) {
                    float value = windows.input(window, step, feature);
                    inputs.putScalar(new int[] {window, feature, step}, value);
                }
            }
        }
        return inputs;
    }

    private static INDArray targets(WindowSet windows) {
        INDArray targets = Nd4j.create(windows.count(), Sequences.PRICES);
        for (int window = 0; window < windows.count(); window++) {
            for (int output = 0; output < Sequences.PRICES; output++) {
                targets.putScalar(window, output, windows.target(window, output));
            }
        }
        return targets;
    }
}
