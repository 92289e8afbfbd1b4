package io.forewalk.config.runs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.GateWindow;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.ModelSummary;
import io.forewalk.engine.forecast.NetworkMemory;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.ResumableForecaster;
import io.forewalk.engine.forecast.SavedModel;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.task.Checkpoint;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.walkforward.Fold;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCheckpointsTest {

    private static final RunHash RUN = RunHash.of("a", MarketData.of(List.of()), "1");
    private static final Map<String, String> HERE = Map.of("cpu", "one");
    private static final ForecastTask TASK = task(Map.of());

    @TempDir Path folder;

    @Test
    void whatWasAddedIsFoundWithoutLoss() throws IOException {
        RunCheckpoints written = open(TASK);
        written.add(TASK, stretch(0));
        written.add(TASK, stretch(1));

        RunCheckpoints found = open(TASK);

        assertThat(found.done(TASK)).isEqualTo(stretch(0).then(stretch(1)));
        assertThat(found.folds()).isEqualTo(2);
        assertThat(found.forgotten()).isZero();
        assertThat(written.done(TASK)).isEqualTo(Checkpoint.START);
    }

    @Test
    void noFlippedBitGoesUnnoticed() throws IOException {
        RandomGenerator random = new RandomSource(9).generator();
        List<Path> files = written(2);

        for (int flip = 0; flip < 200; flip++) {
            Path file = files.get(flip % files.size());
            byte[] content = Files.readAllBytes(file);
            byte[] flipped = content.clone();
            flipped[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
            assertOnlyTheFirstIsUsed(file, flipped);
        }
    }

    @Test
    void noTruncationGoesUnnoticed() throws IOException {
        List<Path> files = written(2);

        for (int part = 0; part < 16; part++) {
            Path file = files.get(part % files.size());
            byte[] content = Files.readAllBytes(file);
            assertOnlyTheFirstIsUsed(file, Arrays.copyOf(content, content.length * part / 16));
        }
    }

    @Test
    void aFileTooManyOrTooFewIsNoticed() throws IOException {
        Path model = written(2).getFirst();

        assertOnlyTheFirstIsUsed(model.resolveSibling("planted.zip"), new byte[] {1});
        Files.delete(model);
        assertThat(open(TASK).folds()).isEqualTo(1);
    }

    @Test
    void whatComesAfterAFlawIsMadeAgain() throws IOException {
        Path second = Objects.requireNonNull(written(2).getFirst().getParent());
        open(TASK).add(TASK, stretch(2));
        Files.delete(second.resolve("manifest.json"));

        RunCheckpoints found = open(TASK);

        assertThat(found.folds()).isEqualTo(1);
        assertThat(found.forgotten()).isEqualTo(2);
        assertThat(open(TASK).forgotten()).isZero();
    }

    @Test
    void checkpointsOfAnotherRunAreNotUsed() throws IOException {
        written(1);
        RunHash other = RunHash.of("b", MarketData.of(List.of()), "1");

        RunCheckpoints found = RunCheckpoints.open(folder, other, List.of(TASK), HERE);

        assertThat(found.folds()).isZero();
    }

    @Test
    void modelsOfFiftyFoldsStay() throws IOException {
        RunCheckpoints checkpoints = open(TASK);
        for (int fold = 0; fold < 53; fold++) {
            checkpoints.add(TASK, stretch(fold));
        }

        RunCheckpoints found = open(TASK);

        assertThat(found.folds()).isEqualTo(53);
        assertThat(found.done(TASK).model()).isEqualTo(stretch(52).model());
        assertThat(found.done(TASK).memory()).isEqualTo(memory(52));
        assertThat(RunCheckpoints.modelsIn(folder)).hasSize(2 * 50);
        assertThat(files("memory.json")).hasSize(50);
    }

    @Test
    void whatWasLetGoOfInPartIsNoFlaw() throws IOException {
        List<Path> second = written(2);
        open(TASK).add(TASK, stretch(2));
        Files.delete(second.getFirst());

        RunCheckpoints found = open(TASK);

        assertThat(found.folds()).isEqualTo(3);
        assertThat(found.done(TASK).model()).isEqualTo(stretch(2).model());
        assertThat(found.done(TASK).memory()).isEqualTo(memory(2));
    }

    // Their logs held the memory up to then.
    @Test
    void checkpointsOfAnOlderFormAreMadeAgain() throws IOException {
        Path manifest =
                written(1).stream()
                        .filter(file -> file.endsWith("manifest.json"))
                        .findFirst()
                        .orElseThrow();
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replace("checkpoint/2", "checkpoint/1"));

        RunCheckpoints found = open(TASK);

        assertThat(found.folds()).isZero();
        assertThat(found.forgotten()).isEqualTo(1);
    }

    @Test
    void aPathDoesNotGoOnFromAModelThatWasLetGoOf() throws IOException {
        RunCheckpoints checkpoints = open(TASK);
        for (int fold = 0; fold < 53; fold++) {
            checkpoints.add(TASK, stretch(fold));
        }
        Path third = folds().get(2);
        Files.delete(third.resolve("manifest.json"));

        assertThat(open(TASK).folds()).isZero();
    }

    @Test
    void workBegunOnAnotherMachineIsRefusedWhereItMatters() throws IOException {
        ForecastTask sensitive = task(Map.of("blas", "OPENBLAS"));
        RunCheckpoints both = RunCheckpoints.open(folder, RUN, List.of(TASK, sensitive), HERE);
        both.add(TASK, stretch(0));
        both.add(sensitive, stretch(0));
        Map<String, String> elsewhere = Map.of("cpu", "two");

        assertThatThrownBy(() -> RunCheckpoints.open(folder, RUN, List.of(sensitive), elsewhere))
                .isInstanceOf(OtherMachineException.class)
                .hasMessageContaining(
                        "{blas=OPENBLAS, cpu=one}; here it is {blas=OPENBLAS, cpu=two}");
        assertThat(RunCheckpoints.open(folder, RUN, List.of(TASK), elsewhere).folds()).isEqualTo(1);
    }

    @Test
    void aFinishedRunKeepsItsModelsAlone() throws IOException {
        written(2);

        RunCheckpoints.tidy(folder);

        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile))
                    .extracting(file -> file.getFileName().toString())
                    .containsOnly("model.zip", "fold.json")
                    .hasSize(4);
        }
    }

    private void assertOnlyTheFirstIsUsed(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        assertThat(open(TASK).done(TASK)).as(file.toString()).isEqualTo(stretch(0));
        open(TASK).add(TASK, stretch(1));
        assertThat(open(TASK).folds()).isEqualTo(2);
    }

    // Models were let go of when there were more folds than are left.
    @Test
    void aFlawInTheNewestOfManyFoldsCostsThatFoldAlone() throws IOException {
        written(53);
        Files.delete(folds().getLast().resolve("manifest.json"));

        assertThat(open(TASK).folds()).isEqualTo(52);
        assertThat(open(TASK).folds()).isEqualTo(52);
        assertThat(open(TASK).done(TASK).model()).isEqualTo(stretch(51).model());
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> path.endsWith(name)).toList();
        }
    }

    /** The files of the last of some stretches. */
    private List<Path> written(int stretches) throws IOException {
        RunCheckpoints checkpoints = open(TASK);
        for (int fold = 0; fold < stretches; fold++) {
            checkpoints.add(TASK, stretch(fold));
        }
        try (Stream<Path> files = Files.list(folds().getLast())) {
            List<Path> found = files.sorted(Comparator.reverseOrder()).toList();
            assertThat(found)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly(
                            "model.zip", "memory.json", "manifest.json", "log.json", "fold.json");
            return found;
        }
    }

    private List<Path> folds() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> path.getFileName().toString().startsWith("fold-"))
                    .sorted()
                    .toList();
        }
    }

    private RunCheckpoints open(ForecastTask task) throws IOException {
        return RunCheckpoints.open(folder, RUN, List.of(task), HERE);
    }

    private static Checkpoint stretch(int fold) {
        FitMark mark =
                new FitMark(
                        new Fold(fold, 10 + fold, 0, 9 + fold, 10 + fold),
                        FitMark.Kind.UPDATE,
                        fold == 1 ? "could not be asked, <b>" : "",
                        new ModelSummary(
                                Map.of("a", 0.1 + 0.2, "b", Double.NaN),
                                Map.of("word", "ümlaut"),
                                List.of(new ModelSummary.Layer("LSTM", 2, 4, 112)),
                                Map.of("trainingLoss", List.of(1.0 / 3, -0.0, Double.MIN_VALUE))),
                        Duration.ofNanos(1_234_567_891L + fold));
        Forecast forecast =
                Forecast.of(
                        PredictiveDistribution.normal(100.0 / 3 + fold, 0.7),
                        fold == 2
                                ? PredictiveDistribution.NONE
                                : PredictiveDistribution.ofPoint(7.1));
        LogEntry entry = new LogEntry(10 + fold, Instant.ofEpochMilli(1_000_001L), forecast);
        byte[] model = "model of fold %d".formatted(fold).getBytes(UTF_8);
        return new Checkpoint(
                List.of(mark),
                List.of(entry),
                memory(fold),
                new SavedModel(Map.of("model.zip", model)));
    }

    private static NetworkMemory memory(int fold) {
        var gates = new GateWindow.Gates(List.of(0.1), List.of(0.2), List.of(1.0 / (3 + fold)));
        var window =
                new GateWindow(
                        List.of(Instant.ofEpochMilli(1_000_001L)),
                        List.of(new GateWindow.Layer(gates, List.of(gates))));
        return new NetworkMemory(
                1 + fold, List.of(1.0 / 3), List.of(0.1 + 0.2), List.of(0.7), window);
    }

    private static ForecastTask task(Map<String, String> facts) {
        Refit refit = new Refit(RefitPolicy.UPDATE, 1);
        return new ForecastTask(
                MarketView.of(SimulatedMarket.randomWalk(80, 4)),
                new WalkForward(TrainingSpan.EXPANDING, 11, 0, 0, 0, 0.2, refit),
                refit,
                facts.isEmpty() ? "tested" : "sensitive",
                new Saved(facts),
                7);
    }

    /** Never fitted here. */
    private record Saved(Map<String, String> nativeFacts) implements ResumableForecaster {

        @Override
        public FittedForecaster fit(TrainingWindow window) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SavedModel save(FittedForecaster model) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FittedForecaster restore(SavedModel saved) {
            throw new UnsupportedOperationException();
        }
    }
}
