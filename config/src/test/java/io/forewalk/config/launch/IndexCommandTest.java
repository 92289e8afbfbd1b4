package io.forewalk.config.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shares of Google measured against an index of the whole market, by the real commands. */
class IndexCommandTest {

    private static final Path DATA = Path.of("experiments", "data");

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void copyPrices() throws IOException {
        Files.copy(DATA.resolve("GOOG_daily_2004_2008.csv"), folder.resolve("goog.csv"));
        Files.copy(DATA.resolve("SPX_daily_2000_2020.csv"), folder.resolve("spx.csv"));
    }

    @Test
    void theIndexIsTheBenchmarkAndTheStoredReportIsDrawnAgainByteByByte() throws IOException {
        Path run = run("runs");
        Map<String, byte[]> before = report(run);

        Program again = Program.run("report", run.toString());

        assertThat(again.code()).as(again.err()).isZero();
        before.forEach((name, bytes) -> assertThat(run.resolve(name)).hasBinaryContent(bytes));
        assertThat(Files.readString(run.resolve("report.html"))).contains("benchmark SPX");
        assertThat(Files.readString(run.resolve("report.md"))).contains("buy &amp; hold of SPX");
        assertThat(Files.readString(run.resolve("manifest.json"))).contains("\"spx.csv\"");
        assertThat(Files.readString(run.resolve("checkpoints/scores.json")))
                .contains("benchmark SPX");
    }

    @Test
    void theIndexIsNeitherForecastNorTraded() throws IOException {
        Path run = run("runs");

        List<String> benchmark = Files.readAllLines(run.resolve("benchmark.csv"));
        List<String> hold =
                Files.readAllLines(run.resolve("equity.csv")).stream()
                        .filter(line -> line.startsWith("buyAndHold"))
                        .toList();

        assertThat(benchmark).hasSize(hold.size() + 1);
        for (String table : List.of("bars", "forecasts", "equity", "orders", "trades", "fits")) {
            assertThat(Files.readString(run.resolve(table + ".csv"))).doesNotContain("SPX");
        }
    }

    @Test
    void otherPricesOfTheIndexAreAnotherRun() throws IOException {
        Path first = run("first");
        Path prices = folder.resolve("spx.csv");
        Files.writeString(
                prices, Files.readString(prices).replace(",1455.219971,", ",1455.219972,"));

        Path second = run("second");

        assertThat(second.getFileName()).isNotEqualTo(first.getFileName());
    }

    @Test
    void anIndexThatBeginsTooLateIsADataErrorOfOneLine() throws IOException {
        List<String> rows = Files.readAllLines(folder.resolve("spx.csv"));
        List<String> late = rows.stream().filter(row -> row.compareTo("2007") > 0).toList();
        Files.write(folder.resolve("spx.csv"), late);

        Program program = command("runs", "SPX: spx.csv");

        assertThat(program.code()).isEqualTo(4);
        assertThat(program.err())
                .contains("spx.csv: The index SPX begins on 2007-01-03; it must not begin after");
    }

    @Test
    void aMissingFileAndASecondRoleAreOneLineEach() throws IOException {
        Program missing = command("runs", "SPX: none.csv");
        Program traded = command("runs", "GOOG: spx.csv");
        Program two = command("runs", "SPX: spx.csv, DJI: spx.csv");

        assertThat(missing.code()).isEqualTo(4);
        assertThat(missing.err()).contains("none.csv");
        assertThat(traded.code()).isEqualTo(3);
        assertThat(traded.err()).contains("The index (GOOG) must not be a symbol of files");
        assertThat(two.code()).isEqualTo(3);
        assertThat(two.err()).contains("The index (SPX, DJI) must be one series");
    }

    @Test
    void anIndexThatEndsEarlyIsToldOnThePageAndByValidate() throws IOException {
        List<String> rows = Files.readAllLines(folder.resolve("spx.csv"));
        List<String> early = rows.stream().filter(row -> row.compareTo("2008-10-08") < 0).toList();
        Files.write(
                folder.resolve("spx.csv"),
                Stream.concat(Stream.of(rows.getFirst()), early.stream()).toList());

        Path run = run("runs");
        Program validated = Program.run("validate", folder.resolve("given.yaml").toString());

        String told =
                "The index ends on 2008-10-07, the prices on 2008-10-14; over the last 5 bars it is"
                        + " held at its last close.";
        assertThat(Files.readString(run.resolve("report.html"))).contains("SPX: " + told);
        assertThat(Files.readString(run.resolve("report.md")))
                .contains("> **Warning:** SPX: " + told);
        assertThat(validated.out() + validated.err()).contains(told);
    }

    @Test
    void aSymbolOfAPanelIsNoIndexBesides() throws IOException {
        String prices = Files.readString(folder.resolve("goog.csv"));
        Files.writeString(
                folder.resolve("panel.csv"),
                prices.lines()
                        .map(line -> (line.startsWith("Date") ? "Symbol," : "SPX,") + line)
                        .collect(Collectors.joining("\n", "", "\n")));

        Program program = program("runs", "panel: panel.csv, index: {SPX: spx.csv}", "");

        assertThat(program.code()).isEqualTo(4);
        assertThat(program.err())
                .contains(
                        "spx.csv: SPX is the index and a symbol of the prices; it must be one of"
                                + " the two.");
    }

    @Test
    void theCompatibilityLedgerRefusesAnIndexAtItsLine() throws IOException {
        Program program =
                program(
                        "runs",
                        "files: {GOOG: goog.csv}, index: {SPX: spx.csv}",
                        "account: {ledger: backtesting-py-0.6.6}");

        assertThat(program.code()).isEqualTo(3);
        assertThat(program.err())
                .contains("given.yaml:1:", "market.csv.index", "an index cannot be had with the");
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    private Path run(String out) throws IOException {
        Program program = command(out, "SPX: spx.csv");
        assertThat(program.code()).as(program.err()).isZero();
        return Runs.only(folder.resolve(out));
    }

    private Program command(String out, String index) throws IOException {
        return program(out, "files: {GOOG: goog.csv}, index: {%s}".formatted(index), "");
    }

    private Program program(String out, String csv, String account) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("given.yaml"),
                        """
                        market: {csv: {%s}}
                        walkForward: {initialBars: 400, refit: {every: 400}}
                        forecasters: [{drift: {}}]
                        strategies: [{buyAndHold: {}}, {movingAverageCross: {fast: 5, slow: 20}}]
                        costs: {commission: {rate: 0.001}}
                        statistics: {bootstrap: 100}
                        %s
                        """
                                .formatted(csv, account));
        return Program.run("run", file.toString(), "-o", folder.resolve(out).toString(), "-q");
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
}
