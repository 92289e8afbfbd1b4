package io.forewalk.config.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.GateWindow;
import io.forewalk.engine.forecast.NetworkMemory;
import io.forewalk.engine.market.Instrument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTablesTest {

    private static final NetworkMemory MEMORY =
            new NetworkMemory(
                    17,
                    List.of(0.25, 1e-9),
                    List.of(0.1 + 0.2, 0.0),
                    List.of(0.75),
                    new GateWindow(
                            List.of(
                                    Instant.parse("2008-10-13T18:30:00Z"),
                                    Instant.parse("2008-10-14T18:30:00Z")),
                            List.of(
                                    new GateWindow.Layer(
                                            gates(0.5), List.of(gates(0.4), gates(0.6))))));

    private static ExperimentResult plain;
    private static ExperimentResult result;

    @TempDir Path out;

    @BeforeAll
    static void run() {
        plain = StoredRuns.run();
        List<ForecastLog> logs =
                plain.logs().stream()
                        .map(log ->
                                log.forecaster().equals("arima") ? log.remembering(MEMORY) : log)
                        .toList();
        result =
                new ExperimentResult(
                        plain.experiment(),
                        plain.outcomes(),
                        logs,
                        plain.backtests(),
                        plain.scorecard(),
                        plain.manifest());
    }

    @Test
    void memoryReadsBackAsItWas() throws IOException {
        RunFolder folder = StoredRuns.store(result, out);

        ExperimentResult back = folder.read(file -> result.experiment());

        assertThat(back.logs().getLast().memory().kept()).isEqualTo(MEMORY.kept());
        assertThat(back.logs().getFirst().memory()).isEqualTo(NetworkMemory.NONE);
        assertThat(MemoryTable.of(back).toText()).isEqualTo(MemoryTable.of(result).toText());
        assertThat(GateTable.of(back).toText()).isEqualTo(GateTable.of(result).toText());
    }

    @Test
    void windowKeepsItsBarsInTheInstrumentsZone() {
        Instrument instrument =
                new Instrument("A", "INR", ZoneId.of("Asia/Kolkata"), Duration.ofDays(1));
        ForecastLog log =
                new ForecastLog(instrument, "lstm", OptionalLong.of(7), List.of(), List.of())
                        .remembering(MEMORY);
        ExperimentResult one =
                new ExperimentResult(
                        result.experiment(),
                        result.outcomes(),
                        List.of(log),
                        List.of(),
                        result.scorecard(),
                        result.manifest());

        GateWindow window = GateTable.window(GateTable.of(one), log);

        assertThat(window).isEqualTo(MEMORY.window());
        assertThat(MemoryTable.memory(MemoryTable.of(one), log, window)).isEqualTo(MEMORY);
        assertThat(GateTable.of(one).toText())
                .startsWith(
                        """
                        instrument,forecaster,seed,layer,unit,bar,forget,input,output
                        A,lstm,7,1,,2008-10-13,0.5,0.5,0.5
                        """);
    }

    @Test
    void tablesOfRunsWithoutNetworksHoldTheirHeaderOnly() {
        assertThat(MemoryTable.of(plain).toText())
                .isEqualTo("instrument,forecaster,seed,origins,measure,place,value\n");
        assertThat(GateTable.of(plain).rows()).isZero();
    }

    @Test
    void folderOfAnEarlierVersionIsReadWithoutMemory() throws IOException {
        RunFolder folder = StoredRuns.store(result, out);
        Path manifest = folder.path().resolve("manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replaceAll("\\s*\"(memory|gates)\\.csv\" : \"[0-9a-f]+\",?", ""));
        Files.delete(folder.path().resolve("memory.csv"));
        Files.delete(folder.path().resolve("gates.csv"));

        ExperimentResult back = folder.read(file -> result.experiment());

        assertThat(back.logs()).allMatch(log -> log.memory().isEmpty());
    }

    private static GateWindow.Gates gates(double value) {
        List<Double> twice = List.of(value, value);
        return new GateWindow.Gates(twice, twice, twice);
    }
}
