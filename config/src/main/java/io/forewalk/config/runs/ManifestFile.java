package io.forewalk.config.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.HeldBenchmark;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.experiment.RunEnvironment;
import io.forewalk.engine.experiment.RunManifest;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.DataFile;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketNote;
import io.forewalk.engine.trials.TrialHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code manifest.json}: what a run was made of, where and when, how long each fit took, and the
 * SHA-256 of every file whose bytes repeat.
 *
 * @param index the benchmark, if nobody trades it; absent in folders of earlier versions
 * @param fitSeconds in the order of {@code fits.csv}
 * @param selectionSeconds of the contestants that choose their settings, in their order; nothing in
 *     folders of earlier versions
 * @param digests by file name
 * @param trials what the ledger of trials knew; absent in folders of earlier versions
 */
record ManifestFile(
        String schema,
        String name,
        String version,
        String command,
        String started,
        double tookSeconds,
        SortedMap<String, String> machine,
        List<Long> seeds,
        int firstOrigin,
        List<StoredInstrument> instruments,
        @Nullable StoredInstrument index,
        List<DataFile> data,
        List<MarketNote> notes,
        List<Double> fitSeconds,
        @Nullable List<Double> selectionSeconds,
        SortedMap<String, String> digests,
        @Nullable StoredHistory trials) {

    /** The file's name; only a finished run has one. */
    static final String NAME = "manifest.json";

    private static final String SCHEMA = "forewalk.manifest/1";
    private static final String OTHER = " is not the file that was written";
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    ManifestFile {
        // A reader of JSON gives null for what is not there.
        Objects.requireNonNull(name);
        Objects.requireNonNull(version);
        Objects.requireNonNull(command);
        Instant _ = Instant.parse(started);
        machine = Collections.unmodifiableSortedMap(machine);
        digests = Collections.unmodifiableSortedMap(digests);
        seeds = List.copyOf(seeds);
        instruments = List.copyOf(instruments);
        data = List.copyOf(data);
        notes = List.copyOf(notes);
        fitSeconds = List.copyOf(fitSeconds);
    }

    /** An instrument in plain words. */
    record StoredInstrument(String symbol, String currency, String zone, long barSeconds) {

        static StoredInstrument of(Instrument instrument) {
            return new StoredInstrument(
                    instrument.symbol(),
                    instrument.currency(),
                    instrument.zone().getId(),
                    instrument.barLength().toSeconds());
        }

        Instrument instrument() {
            return new Instrument(
                    symbol, currency, ZoneId.of(zone), Duration.ofSeconds(barSeconds));
        }
    }

    /** What the ledger knew, without numbers that do not exist. */
    record StoredHistory(
            int trials,
            int experiments,
            @Nullable Double deviation,
            @Nullable Double expected,
            @Nullable Double sharpe,
            @Nullable Double deflated) {

        static StoredHistory of(TrialHistory history) {
            return new StoredHistory(
                    history.trials(),
                    history.experiments(),
                    finite(history.deviation()),
                    finite(history.expected()),
                    finite(history.sharpe()),
                    finite(history.deflated()));
        }

        TrialHistory history() {
            return new TrialHistory(
                    trials,
                    experiments,
                    number(deviation),
                    number(expected),
                    number(sharpe),
                    number(deflated));
        }

        private static @Nullable Double finite(double value) {
            return Double.isFinite(value) ? value : null;
        }

        private static double number(@Nullable Double value) {
            return value == null ? Double.NaN : value;
        }
    }

    static ManifestFile of(ExperimentResult result, Map<String, String> digests) {
        RunManifest manifest = result.manifest();
        RunEnvironment environment = manifest.environment();
        return new ManifestFile(
                SCHEMA,
                result.experiment().name(),
                environment.version(),
                environment.command(),
                environment.started().toString(),
                seconds(manifest.took()),
                new TreeMap<>(environment.machine()),
                result.experiment().seeds(),
                result.experiment().walkForward().initialBars() - 1,
                result.outcomes().stream()
                        .map(Outcomes::instrument)
                        .map(StoredInstrument::of)
                        .toList(),
                result.benchmark()
                        .flatMap(HeldBenchmark::index)
                        .map(StoredInstrument::of)
                        .orElse(null),
                manifest.data(),
                manifest.notes(),
                result.logs().stream()
                        .map(ForecastLog::fits)
                        .flatMap(List::stream)
                        .map(fit -> seconds(fit.took()))
                        .toList(),
                result.selections().stream().map(one -> seconds(one.took())).toList(),
                new TreeMap<>(digests),
                manifest.history().map(StoredHistory::of).orElse(null));
    }

    /**
     * The manifest of a finished run; keys of a later version are passed over.
     *
     * @throws CorruptRunException if the file is missing, of another form or not whole
     */
    static ManifestFile in(Path folder) {
        try {
            JsonNode tree = JSON.readTree(Files.readString(folder.resolve(NAME)));
            String form = tree.path("schema").asText();
            if (!form.equals(SCHEMA)) {
                throw new CorruptRunException(folder, anotherForm(form));
            }
            return JSON.treeToValue(tree, ManifestFile.class);
        } catch (JsonProcessingException e) {
            throw new CorruptRunException(folder, NAME + OTHER, e);
        } catch (IOException e) {
            throw CorruptRunException.of(folder, NAME, e);
        }
    }

    private static String anotherForm(String form) {
        return form.isEmpty()
                ? NAME + OTHER
                : "%s is of the form %s, and this version reads %s".formatted(NAME, form, SCHEMA);
    }

    String text() {
        try {
            return JSON.writeValueAsString(this).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A manifest holds plain values only.", e);
        }
    }

    /** The manifest as a result holds it. */
    RunManifest manifest() {
        return new RunManifest(
                new RunEnvironment(version, command, Instant.parse(started), machine),
                data,
                notes,
                duration(tookSeconds),
                Optional.ofNullable(trials).map(StoredHistory::history));
    }

    List<Instrument> tradedInstruments() {
        return instruments.stream().map(StoredInstrument::instrument).toList();
    }

    /** The index that is the benchmark. */
    Optional<Instrument> indexHeld() {
        return Optional.ofNullable(index).map(StoredInstrument::instrument);
    }

    List<Duration> fitTimes() {
        return fitSeconds.stream().map(ManifestFile::duration).toList();
    }

    List<Duration> selectionTimes() {
        return selectionSeconds == null
                ? List.of()
                : selectionSeconds.stream().map(ManifestFile::duration).toList();
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static Duration duration(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
