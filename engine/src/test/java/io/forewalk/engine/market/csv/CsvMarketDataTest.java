package io.forewalk.engine.market.csv;

import static io.forewalk.engine.market.csv.PriceFiles.BAD;
import static io.forewalk.engine.market.csv.PriceFiles.file;
import static io.forewalk.engine.market.csv.PriceFiles.load;
import static io.forewalk.engine.market.csv.PriceFiles.notes;
import static io.forewalk.engine.market.csv.PriceFiles.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of faulty files in section 7 of semantics.md, row by row. */
class CsvMarketDataTest {

    /** Files that must give the bars of 00_good.csv, and what is said about them. */
    static Stream<Arguments> filesLikeTheGoodOne() {
        return Stream.of(
                arguments("00_good.csv", List.of()),
                arguments(
                        "03_date_dd_mm_yyyy.csv",
                        List.of("REPAIRED: Dates were read as d/M/yyyy, decided by line 2.")),
                arguments(
                        "06_unsorted.csv",
                        List.of(
                                "REPAIRED: 194 rows stood after a later one; the rows were sorted"
                                        + " (first line 3, last line 400).")),
                arguments(
                        "07_descending.csv",
                        List.of(
                                "REPAIRED: The file is newest first; 400 rows were reversed (lines"
                                        + " 2 to 401).")),
                arguments("13_thousands_quoted.csv", List.of()),
                arguments(
                        "15_semicolon_decimal_comma.csv",
                        List.of(
                                "REPAIRED: Cells are separated by semicolons.",
                                "REPAIRED: Numbers were read with a decimal comma.")),
                arguments("16_bom_crlf.csv", List.of()),
                arguments("17_utf16.csv", List.of("REPAIRED: The file was read as UTF-16.")),
                arguments("19_quoted_all.csv", List.of()),
                arguments("33_header_case_space.csv", List.of()),
                arguments("34_dollar_signs.csv", List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesLikeTheGoodOne")
    void readsTheSameBars(String name, List<String> expectedNotes) {
        MarketData market = load(BAD, file(name));

        assertThat(market.histories().getFirst().digest()).isEqualTo(good().digest());
        assertThat(notes(market)).isEqualTo(expectedNotes);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "GOOG daily (1)",
                "BRK.B",
                "^GSPC",
                "EURUSD=X",
                "-rf",
                "ünïcödé-株価",
                "<img src=x onerror=alert(1)>"
            })
    void readsFilesOfAnyName(String name, @TempDir Path folder) throws IOException {
        Path copy = resolved(folder, name + ".csv");
        Files.copy(BAD.resolve("00_good.csv"), copy);

        CsvMarketData source = CsvMarketData.of(Map.of(name, copy.getFileName()));
        MarketData market = source.load(folder);

        assertThat(market.instruments()).extracting(Instrument::symbol).containsExactly(name);
        assertThat(market.histories().getFirst().closes()).isEqualTo(good().closes());
    }

    static Stream<Arguments> filesWithNotes() {
        return Stream.of(
                arguments(
                        "09_gap_60_bars.csv",
                        340,
                        "GAP: 1 gap of more than 7 days: 2005-01-10 to 2005-04-08 (88 days)."),
                arguments(
                        "14_indian_grouping.csv",
                        400,
                        "REPAIRED: 400 rows with digits in Indian groups (first line 2, last line"
                                + " 401)."),
                arguments(
                        "25_split_7_1.csv",
                        400,
                        "SPLIT_SUSPECTED: Suspected split 7:1 at 2005-06-06 (ratio 6.947)."),
                arguments(
                        "27_volume_null.csv",
                        400,
                        "MISSING_VOLUME: Volume is missing in 134 of 400 rows (first line 2, last"
                                + " line 401)."),
                arguments(
                        "28_yahoo_null_rows.csv",
                        398,
                        "REPAIRED: 2 rows without prices left out (first line 79, last line"
                                + " 180)."),
                arguments(
                        "35_volume_suffix.csv",
                        400,
                        "REPAIRED: 400 rows with a volume rounded by its suffix K, M or B (first"
                                + " line 2, last line 401)."),
                arguments(
                        "39_weekend_and_dst.csv",
                        7,
                        "REPAIRED: 1 row that repeated another one exactly was dropped (line 8).\n"
                                + "GAP: 1 gap of more than 4 days: 2024-03-10 to 2024-11-03 (238"
                                + " days)."),
                arguments(
                        "29_future_dates.csv",
                        400,
                        "GAP: 1 gap of more than 7 days: 2006-03-07 to 2099-01-01 (33903 days).\n"
                                + "FUTURE_DATES: 10 bars lie in the future (first 2099-01-01, last"
                                + " 2099-01-10)."),
                arguments("22_five_rows.csv", 5, ""),
                arguments("26_constant_price.csv", 400, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesWithNotes")
    void readsWithNotes(String name, int bars, String expectedNotes) {
        MarketData market = load(BAD, file(name));

        assertThat(market.histories().getFirst().length()).isEqualTo(bars);
        assertThat(String.join("\n", notes(market))).isEqualTo(expectedNotes);
    }

    /** All refusals in one text, as a user sees them; a longer list is cut after three lines. */
    @Test
    void refusesEachFaultWithItsPlace() throws IOException {
        String refusals =
                Stream.of(
                                "01_missing_close.csv",
                                "02_no_header.csv",
                                "04_bad_dates.csv",
                                "08_duplicates.csv",
                                "10_zero_negative.csv",
                                "11_high_below_low.csv",
                                "12_blank_nan.csv",
                                "20_empty.csv",
                                "21_header_only.csv",
                                "23_binary.csv",
                                "30_ragged.csv",
                                "38_html_page.csv",
                                "99_not_there.csv",
                                "../bad")
                        .map(name -> problems(() -> load(BAD, file(name))))
                        .flatMap(list -> list.stream().limit(3))
                        .collect(Collectors.joining("\n", "", "\n"));

        assertThat(refusals)
                .isEqualTo(Files.readString(Path.of("src/test/resources/golden/bad-files.txt")));
    }

    @Test
    void tellsOfEveryRaggedRow() {
        assertThat(problems(() -> load(BAD, file("30_ragged.csv")))).hasSize(59);
    }

    @Test
    void gathersTheProblemsOfAllFiles() {
        var files = new LinkedHashMap<String, Path>();
        files.put("A", Path.of("20_empty.csv"));
        files.put("B", Path.of("00_good.csv"));
        files.put("C", Path.of("11_high_below_low.csv"));

        assertThat(problems(() -> CsvMarketData.of(files).load(BAD)))
                .containsExactly(
                        "20_empty.csv: the file is empty",
                        "11_high_below_low.csv:42:3: high 141.95 is below low 145.5");
    }

    @Test
    void readsTheIndianGroupsAsOneNumber() {
        assertThat(load(BAD, file("14_indian_grouping.csv")).histories().getFirst().volume(0))
                .isEqualTo(7380500);
    }

    @Test
    void readsSuffixedVolumeAsWritten() {
        assertThat(load(BAD, file("35_volume_suffix.csv")).histories().getFirst().volume(0))
                .isEqualTo(22_350_000);
    }

    @Test
    void missingVolumeIsNotANumber() {
        PriceHistory history = load(BAD, file("27_volume_null.csv")).histories().getFirst();

        assertThat(history.volume(0)).isNaN();
        assertThat(history.volume(1)).isEqualTo(11428600);
        assertThat(history.closes()).isEqualTo(good().closes());
    }

    @Test
    void dropsRowsThatLackPricesWhereAllowed() {
        MarketData market = load(BAD, file("12_blank_nan.csv").missing(MissingRows.DROP));

        assertThat(market.histories().getFirst().length()).isEqualTo(396);
        assertThat(notes(market))
                .containsExactly(
                        "REPAIRED: 1 row without prices left out (line 64).",
                        "REPAIRED: 3 rows with missing prices left out (first line 62, last line"
                                + " 65).");
    }

    @Test
    void readsAFileWithoutHeaderByTheNamesGiven() {
        var source =
                file("02_no_header.csv")
                        .withoutHeader("date", "open", "high", "low", "close", "volume");

        assertThat(load(BAD, source).histories().getFirst().digest()).isEqualTo(good().digest());
    }

    @Test
    void adjustsASuspectedSplitWhereAsked() {
        PriceHistory history =
                load(BAD, file("25_split_7_1.csv").splits(Splits.ADJUST)).histories().getFirst();

        int after = barOf(history, LocalDate.of(2005, 6, 6));
        assertThat(history.close(after - 1)).isEqualTo(good().close(after - 1) / 7);
        assertThat(history.volume(after - 1)).isEqualTo(good().volume(after - 1) * 7);
        assertThat(history.close(after)).isEqualTo(41.5629);
    }

    @Test
    void refusesASuspectedSplitWhereAsked() {
        assertThat(problems(() -> load(BAD, file("25_split_7_1.csv").splits(Splits.REFUSE))))
                .containsExactly(
                        "25_split_7_1.csv:202: suspected split 7:1 at 2005-06-06 (ratio 6.947)");
    }

    @Test
    void refusesALocalTimeThatDoesNotExist() {
        var source = file("39_weekend_and_dst.csv").zone(ZoneId.of("America/New_York"));

        assertThat(problems(() -> load(BAD, source)))
                .containsExactly(
                        "39_weekend_and_dst.csv:4:1: time 2024-03-10T02:30 does not exist in"
                                + " America/New_York");
    }

    private static Path resolved(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            return Assumptions.abort("This system has no files of such a name: " + e.getReason());
        }
    }

    private static PriceHistory good() {
        return PriceFiles.history(BAD, file("00_good.csv"));
    }

    private static int barOf(PriceHistory history, LocalDate date) {
        int bar = 0;
        while (history.date(bar).isBefore(date)) {
            bar++;
        }
        return bar;
    }
}
