package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a run folder, made and made again by the real commands. */
class StoredReportTest {

    private static final List<String> HOSTILE =
            List.of("<script>alert(1)</script>", "=1+1", "../x");

    private static final String SEVERAL =
            "{equalWeight: {}}, {inverseVolatility: {lookback: 20}},"
                    + " {topByForecast: {name: top, forecaster: drift, hold: 1, exchange: 1}}";

    @TempDir private Path folder = Path.of("");

    @Test
    void theReportOfAStoredRunIsDrawnAgainByteByByteWithNothingToFit() throws IOException {
        Path run = runOf("GOOD");
        Map<String, byte[]> before = report(run);
        delete(run, before.keySet());
        Files.delete(folder.resolve("prices0.csv"));

        Program program = Program.run("report", run.toString());

        assertThat(program.code()).as(program.err()).isZero();
        assertThat(before).containsKeys("report.html", "report.json", "charts/equity.png");
        assertThat(report(run).keySet()).isEqualTo(before.keySet());
        before.forEach((name, bytes) -> assertThat(run.resolve(name)).hasBinaryContent(bytes));
    }

    @Test
    void symbolsThatAreFormulasOrPathsStayTextInTablesAndFolders() throws IOException {
        Path run = runOf(HOSTILE.toArray(String[]::new));

        assertThat(Files.readString(run.resolve("trades.csv"))).contains(",'=1+1,");
        for (String table : List.of("bars.csv", "forecasts.csv", "orders.csv", "fits.csv")) {
            assertThat(Files.readAllLines(run.resolve(table)))
                    .as(table)
                    .noneMatch(line -> line.matches("(.*,)?[=+@].*"));
        }
        assertThat(Files.readString(run.resolve("report.html")))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
        assertThat(everythingBelow(folder))
                .allMatch(file -> file.startsWith(folder.resolve("runs")) || isGiven(file));
    }

    @Test
    void aRunOfSuchSymbolsIsReadBackAsItWas() throws IOException {
        Path run = runOf(HOSTILE.toArray(String[]::new));
        Map<String, byte[]> before = report(run);

        Program program = Program.run("report", run.toString());

        assertThat(program.code()).as(program.err()).isZero();
        before.forEach((name, bytes) -> assertThat(run.resolve(name)).hasBinaryContent(bytes));
    }

    /** Three symbols on one account, of which the second lacks days, beside their benchmark. */
    @Test
    void theReportOfSeveralInstrumentsIsDrawnAgainWithoutPricesAndFits() throws IOException {
        Path run = trading(SEVERAL, "ONE", "TWO", "THREE");
        Map<String, byte[]> before = report(run);
        delete(run, before.keySet());
        for (int i = 0; i < 3; i++) {
            Files.delete(folder.resolve("prices" + i + ".csv"));
        }

        Program program = Program.run("report", run.toString());

        assertThat(program.code()).as(program.err()).isZero();
        assertThat(report(run).keySet()).isEqualTo(before.keySet());
        before.forEach((name, bytes) -> assertThat(run.resolve(name)).hasBinaryContent(bytes));
        assertThat(Files.readAllLines(run.resolve("benchmark.csv"))).hasSize(62);
        assertThat(Files.readString(run.resolve("report.html")))
                .contains("contributionsOverTime.top", "benchmark all in equal parts")
                .doesNotContain("Against buy &amp; hold<");
        assertThat(Files.readString(run.resolve("contributions.csv")))
                .contains("top,ONE,", "top,TWO,", "top,THREE,");
    }

    private Path runOf(String... symbols) throws IOException {
        return trading("{buyAndHold: {}}, {movingAverageCross: {fast: 2, slow: 5}}", symbols);
    }

    private Path trading(String strategies, String... symbols) throws IOException {
        var files = new StringBuilder();
        for (int i = 0; i < symbols.length; i++) {
            Files.writeString(
                    folder.resolve("prices" + i + ".csv"),
                    strategies.equals(SEVERAL) && i == 1 ? thinned(prices(i)) : prices(i));
            files.append("      '%s': prices%s.csv\n".formatted(symbols[i], i));
        }
        Path file =
                Files.writeString(
                        folder.resolve("given.yaml"),
                        """
                        market:
                          csv:
                            files:
                        %swalkForward: {initialBars: 60, refit: {every: 40}}
                        forecasters: [{drift: {}}]
                        strategies: [%s]
                        costs: {commission: {rate: 0.001}}
                        statistics: {bootstrap: 100}
                        """
                                .formatted(files, strategies));
        Path out = folder.resolve("runs");
        Program program = Program.run("run", file.toString(), "-o", out.toString(), "-q");
        assertThat(program.code()).as(program.err()).isZero();
        return Runs.only(out);
    }

    private static String prices(int symbol) {
        var csv = new StringBuilder("date,open,high,low,close\n");
        LocalDate day = LocalDate.of(2020, 1, 1);
        for (int i = 0; i < 120; i++) {
            double open = 100 + i * 0.2 + i * (7 + symbol) % 11;
            double close = open + i * (3 + symbol) % 5 - 2;
            csv.append(day.plusDays(i)).append(',').append(open).append(',');
            csv.append(Math.max(open, close) + 1).append(',');
            csv.append(Math.min(open, close) - 1).append(',').append(close).append('\n');
        }
        return csv.toString();
    }

    private static String thinned(String csv) {
        return csv.lines()
                .filter(line -> !line.startsWith("2020-03-2"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Map<String, byte[]> report(Path run) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : Runs.names(run)) {
            if (name.startsWith("report.") || name.startsWith("charts/")) {
                files.put(name, Files.readAllBytes(run.resolve(name)));
            }
        }
        return files;
    }

    // The digest of report.json is checked before a run is read, so it stays.
    private static void delete(Path run, Iterable<String> names) throws IOException {
        for (String name : names) {
            if (!name.equals("report.json")) {
                Files.delete(run.resolve(name));
            }
        }
    }

    private static List<Path> everythingBelow(Path folder) throws IOException {
        return Runs.names(folder).stream().map(folder::resolve).toList();
    }

    private static boolean isGiven(Path file) {
        String name = file.getFileName().toString();
        return name.equals("given.yaml") || name.matches("prices\\d\\.csv");
    }
}
