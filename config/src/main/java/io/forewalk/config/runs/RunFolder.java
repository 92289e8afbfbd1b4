package io.forewalk.config.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.forewalk.engine.experiment.Experiment;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.HeldBenchmark;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.csv.CsvTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The folder of one finished run, {@code runs/NAME-HASH8}. It appears in one step or not at all:
 * until then everything lies in {@code NAME-HASH8.partial}.
 */
public record RunFolder(Path path) {

    /** Only where the benchmark is not buy and hold of the only instrument. */
    static final String BENCHMARK = "benchmark.csv";

    private static final Map<String, Function<ExperimentResult, CsvTable>> TABLES = writers();

    private static final String PARTIAL = ".partial";
    private static final String MANIFEST = ManifestFile.NAME;
    private static final String RESOLVED = "config.resolved.yaml";
    private static final String SCORES = "checkpoints/scores.json";

    /** Draws a result into a folder: page, charts and report.json. */
    @FunctionalInterface
    public interface Reporter {
        void write(ExperimentResult result, Path folder) throws IOException;
    }

    /** Reads the text of a resolved configuration back. */
    @FunctionalInterface
    public interface ExperimentReader {
        Experiment read(Path resolvedFile) throws IOException;
    }

    /** Where the run of a name and hash lies. */
    public static RunFolder of(Path out, String name, RunHash hash) {
        return new RunFolder(out.resolve(name + "-" + hash.firstEight()));
    }

    /** Where everything lies until the run is finished. */
    public Path unfinished() {
        return path.resolveSibling(path.getFileName() + PARTIAL);
    }

    /** Whether this is such a place: whatever lies here is not finished. */
    public boolean isUnfinished() {
        return String.valueOf(path.getFileName()).endsWith(PARTIAL);
    }

    /** Forgets unfinished work. */
    public void startOver() throws IOException {
        FolderSwap.delete(unfinished());
    }

    /** Whether the run is finished. */
    public boolean isComplete() {
        return Files.isRegularFile(path.resolve(MANIFEST));
    }

    /** The configuration with every default written out. */
    public Path resolvedFile() {
        return path.resolve(RESOLVED);
    }

    /**
     * Stores a result, with the models in the unfinished folder, in place of an earlier one.
     *
     * @param given the experiment file byte for byte
     * @param resolved the same with every default written out
     * @throws IOException if the disk does not take it; nothing looks finished then
     */
    public void store(ExperimentResult result, byte[] given, String resolved, Reporter reporter)
            throws IOException {
        Path partial = unfinished();
        Files.createDirectories(partial.resolve("checkpoints"));
        Files.write(partial.resolve("config.yaml"), given);
        write(partial, RESOLVED, resolved);
        Map<String, CsvTable> tables = tablesOf(result);
        for (Map.Entry<String, CsvTable> table : tables.entrySet()) {
            write(partial, table.getKey(), table.getValue().toText());
        }
        write(partial, SCORES, scoresFile(result).write(Scores.of(result)));
        reporter.write(result, partial);
        write(partial, MANIFEST, ManifestFile.of(result, Digests.of(partial)).text());
        FolderSwap.into(partial, path);
        RunCheckpoints.tidy(path);
    }

    /** Draws page, charts and report.json again, each file in one step. */
    public void redraw(ExperimentResult result, Reporter reporter) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".report");
        FolderSwap.delete(fresh);
        Files.createDirectories(fresh);
        try {
            reporter.write(result, fresh);
        } catch (IOException | RuntimeException e) {
            FolderSwap.delete(fresh);
            throw e;
        }
        FolderSwap.moveFiles(fresh, path);
    }

    /**
     * The result as it was, without a fit.
     *
     * @throws CorruptRunException if a file is missing, altered or does not read back
     */
    public ExperimentResult read(ExperimentReader reader) {
        ManifestFile manifest = ManifestFile.in(path);
        Digests.check(path, manifest.digests());
        Experiment experiment = experiment(reader);
        try {
            return new StoredResult(path, experiment, manifest).read();
        } catch (IOException | RuntimeException e) {
            throw new CorruptRunException(path, reasonOf(e), e);
        }
    }

    private Experiment experiment(ExperimentReader reader) {
        try {
            return reader.read(resolvedFile());
        } catch (IOException | IllegalArgumentException | NoSuchElementException e) {
            throw new CorruptRunException(path, RESOLVED + ": " + reasonOf(e), e);
        }
    }

    private static String reasonOf(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    /**
     * Name, time and size of a run, for lists.
     *
     * @throws CorruptRunException if its manifest does not read back
     */
    public RunSummary summary() {
        return RunSummary.of(path, ManifestFile.in(path));
    }

    static Scores scores(Path folder, ScoresFile file) throws IOException, JsonProcessingException {
        return file.read(Files.readString(folder.resolve(SCORES)));
    }

    private static ScoresFile scoresFile(ExperimentResult result) {
        return new ScoresFile(
                Stream.concat(
                                result.outcomes().stream().map(o -> o.instrument()),
                                result.benchmark().flatMap(HeldBenchmark::index).stream())
                        .toList(),
                result.experiment().contestants());
    }

    /** Names of the tables that a run of this experiment on these prices stores. */
    public static List<String> tables(Experiment experiment, MarketData prices) {
        return TABLES.keySet().stream()
                .filter(name -> !name.equals(BENCHMARK) || experiment.holdsBenchmark(prices))
                .toList();
    }

    private static Map<String, CsvTable> tablesOf(ExperimentResult result) {
        Map<String, CsvTable> tables = new LinkedHashMap<>();
        TABLES.forEach((name, table) -> {
            if (!name.equals(BENCHMARK) || result.benchmark().isPresent()) {
                tables.put(name, table.apply(result));
            }
        });
        return tables;
    }

    private static Map<String, Function<ExperimentResult, CsvTable>> writers() {
        Map<String, Function<ExperimentResult, CsvTable>> tables = new LinkedHashMap<>();
        tables.put("bars.csv", BarTable::of);
        tables.put("forecasts.csv", ForecastTable::of);
        tables.put("quantiles.csv", QuantileTable::of);
        tables.put("fits.csv", FitTable::of);
        tables.put("equity.csv", EquityTable::of);
        tables.put(BENCHMARK, EquityTable::ofBenchmark);
        tables.put("trades.csv", TradeTable::of);
        tables.put("orders.csv", OrderTable::of);
        tables.put("contributions.csv", ContributionTable::of);
        tables.put("selection.csv", SelectionTable::of);
        tables.put("memory.csv", MemoryTable::of);
        tables.put("gates.csv", GateTable::of);
        return Collections.unmodifiableMap(tables);
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
