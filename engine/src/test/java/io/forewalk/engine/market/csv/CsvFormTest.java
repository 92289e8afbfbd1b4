package io.forewalk.engine.market.csv;

import static io.forewalk.engine.market.csv.PriceFiles.file;
import static io.forewalk.engine.market.csv.PriceFiles.loadText;
import static io.forewalk.engine.market.csv.PriceFiles.notes;
import static io.forewalk.engine.market.csv.PriceFiles.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How files may be written: delimiters, encodings, columns, dates and numbers. */
class CsvFormTest {

    private static final String OTHER_NAMES =
            "if they go by other names, set columns: [date, open, ..], one for each column from"
                    + " left to right, - for one that is not needed";

    private static final String HEADER = "Date,Open,High,Low,Close,Volume\n";

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"';', semicolons", "'\t', tabs", "'|', pipes"})
    void findsTheDelimiter(char delimiter, String word) {
        String text = (HEADER + "2020-01-02,1,2,0.5,1.5,10\n").replace(',', delimiter);

        MarketData market = loadText(folder, text);

        assertThat(bar(market)).isEqualTo("1.0 2.0 0.5 1.5 10.0");
        assertThat(notes(market))
                .containsExactly("REPAIRED: Cells are separated by %s.".formatted(word));
    }

    @Test
    void findsTheDelimiterWithoutAHeader() {
        var source = file("X.csv").withoutHeader("date", "open", "high", "low", "close");
        String text = "2020-01-02;1,5;2,25;0,5;1,5\n2020-01-03;1,5;2,25;0,5;1,5\n";

        assertThat(bar(loadText(folder, text, source))).isEqualTo("1.5 2.25 0.5 1.5 NaN");
    }

    @Test
    void allowsAnEmptyLastCellOnEveryLine() {
        MarketData market =
                loadText(folder, "Date,Open,High,Low,Close,Volume,\n2020-01-02,1,2,0.5,1.5,10,\n");

        assertThat(bar(market)).isEqualTo("1.0 2.0 0.5 1.5 10.0");
        assertThat(market.notes()).isEmpty();
    }

    @Test
    void allowsBlankLines() {
        String text = "\n" + HEADER + "\n2020-01-02,1,2,0.5,1.5,10\r\n\r\n2020-01-03,1,2,1,2,10";

        assertThat(loadText(folder, text).histories().getFirst().length()).isEqualTo(2);
    }

    @Test
    void refusesACellTooMany() {
        assertThat(problems(HEADER + "2020-01-02,1,2,0.5,1.5,10,7\n"))
                .containsExactly("X.csv:2: 7 cells; the header has 6");
    }

    @Test
    void refusesAQuoteThatDoesNotEnd() {
        assertThat(problems(HEADER + "2020-01-02,1,2,0.5,\"1.5,10\n"))
                .containsExactly(
                        "X.csv:2: a quoted cell that does not end, or goes on after its quote");
    }

    @Test
    void readsAnEncodingThatIsNamed() throws IOException {
        byte[] text =
                (HEADER + "2020-01-02,£1,£2,£0.5,£1.5,10\n")
                        .getBytes(Charset.forName("windows-1252"));
        Files.write(folder.resolve("X.csv"), text);

        assertThat(bar(PriceFiles.load(folder, file("X.csv").encoding("windows-1252"))))
                .isEqualTo("1.0 2.0 0.5 1.5 10.0");
        assertThat(PriceFiles.problems(() -> PriceFiles.load(folder, file("X.csv"))))
                .containsExactly(
                        "X.csv:2: not a text in UTF-8; set encoding, such as encoding:"
                                + " windows-1252");
    }

    @Test
    void readsUtf16OfBothKinds() throws IOException {
        String text = "\ufeff" + HEADER + "2020-01-02,1,2,0.5,1.5,10\n";
        Files.write(folder.resolve("X.csv"), text.getBytes(StandardCharsets.UTF_16BE));

        assertThat(bar(PriceFiles.load(folder, file("X.csv")))).isEqualTo("1.0 2.0 0.5 1.5 10.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TIMESTAMP, OPEN ,High,low,close/last,Vol.",
                "datetime,open,high,low,Close,total trade quantity",
                "Time,Open,High,Low,Close,vol",
                "Date,Open,High,Low,Price,Volume",
                "<DATE>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>"
            })
    void knowsColumnsByManyNames(String header) {
        MarketData market = loadText(folder, header + "\n2020-01-02,1,2,0.5,1.5,10\n");

        assertThat(bar(market)).isEqualTo("1.0 2.0 0.5 1.5 10.0");
        assertThat(market.notes()).isEmpty();
    }

    @Test
    void readsATableOfMetaTrader() {
        MarketData market =
                loadText(
                        folder,
                        """
                        <DATE>\t<OPEN>\t<HIGH>\t<LOW>\t<CLOSE>\t<TICKVOL>\t<VOL>\t<SPREAD>
                        2020.01.02\t1\t2\t0.5\t1.5\t10\t7\t2
                        """);

        assertThat(bar(market)).isEqualTo("1.0 2.0 0.5 1.5 7.0");
        assertThat(market.histories().getFirst().date(0)).isEqualTo("2020-01-02");
    }

    @Test
    void readsATableOfStooqByColumnsThatLeaveItsTimeOut() {
        String text =
                """
                <TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>
                X.US,D,20200102,000000,1,2,0.5,1.5,10
                """;
        var source =
                file("X.csv")
                        .columns("-", "-", "date", "-", "open", "high", "low", "close", "volume");

        assertThat(bar(loadText(folder, text, source))).isEqualTo("1.0 2.0 0.5 1.5 10.0");
    }

    @Test
    void readsColumnsInAnyOrderAndListsTheOthers() {
        MarketData market =
                loadText(
                        folder,
                        "Close,Last,Turnover,Low,High,Open,Date\n1.5,9,9,0.5,2,1,2020-01-02\n");

        assertThat(bar(market)).isEqualTo("1.0 2.0 0.5 1.5 NaN");
        assertThat(notes(market))
                .containsExactly(
                        "IGNORED_COLUMNS: 2 columns were not read: Last, Turnover.",
                        "MISSING_VOLUME: The file has no column for volume.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Date,Time,Open,High,Low,Close~X.csv:1:2: two columns for date: Date, Time; set"
                        + " columns, with - for one of them",
                "Date,Open,High,Low,Close,close~X.csv:1:6: two columns for close: Close, close;"
                        + " set columns, with - for one of them",
                "Date,Open,High,Low,Last~X.csv:1: no column for close; found: Date, Open, High,"
                        + " Low, Last; "
                        + OTHER_NAMES,
                "hello world~X.csv:1: no column for date, open, high, low, close; found: hello"
                        + " world; "
                        + OTHER_NAMES
            })
    void refusesUnclearColumns(String header, String problem) {
        assertThat(problems(header + "\n2020-01-02,1,2,0.5,1.5,10\n")).containsExactly(problem);
    }

    @Test
    void readsAFirstRowWithAnEmptyLastCellWithoutAHeader() {
        var source = file("X.csv").withoutHeader("date", "open", "high", "low", "close", "volume");
        String text = "2020-01-02,1,2,0.5,1.5,\n2020-01-03,1,2,0.5,1.5,10\n";

        MarketData market = loadText(folder, text, source);

        assertThat(bar(market)).isEqualTo("1.0 2.0 0.5 1.5 NaN");
        assertThat(market.histories().getFirst().volume(1)).isEqualTo(10);
    }

    @Test
    void takesTheColumnNamesOfTheSettingsInPlaceOfTheHeader() {
        var source = file("X.csv").columns("date", "open", "high", "low", "close", "-");
        String text = "Datum,Anfang,Hoch,Tief,Schluss,Stück\n2020-01-02,1,2,0.5,1.5,10\n";

        MarketData market = loadText(folder, text, source);

        assertThat(bar(market)).isEqualTo("1.0 2.0 0.5 1.5 NaN");
    }

    @Test
    void refusesMoreNamesThanColumns() {
        var source = file("X.csv").columns("date", "open", "high", "low", "close", "volume", "x");

        assertThat(problemsOf(folder, HEADER + "2020-01-02,1,2,0.5,1.5,10\n", source))
                .containsExactly("X.csv:1: 7 columns are named; the first line has 6 cells");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "2020-03-14~",
                "20200314~yyyyMMdd",
                "3/14/2020~M/d/yyyy",
                "14/3/2020~d/M/yyyy",
                "14/03/2020~d/M/yyyy",
                "14-Mar-2020~d-MMM-yyyy",
                "14-MAR-2020~d-MMM-yyyy",
                "14.3.2020~d.M.yyyy",
                "2020.03.14~yyyy.MM.dd",
                "2020/03/14~yyyy/MM/dd",
                "2020-03-14 00:00:00~",
                "2020-03-14 00:00:00-05:00~",
                "2020-03-14T00:00:00.000Z~"
            })
    void readsDatesOfManyForms(String date, String form) {
        MarketData market = loadText(folder, HEADER + date + ",1,2,0.5,1.5,10\n");

        PriceHistory history = market.histories().getFirst();
        assertThat(history.date(0)).isEqualTo(LocalDate.of(2020, 3, 14));
        assertThat(history.end(0)).isEqualTo("2020-03-15T00:00:00Z");
        assertThat(String.join("", notes(market)))
                .isEqualTo(
                        form == null
                                ? ""
                                : "REPAIRED: Dates were read as %s, decided by line 2."
                                        .formatted(form));
    }

    @Test
    void saysWhichLineDecidedTheOrderOfDayAndMonth() {
        MarketData market =
                loadText(
                        folder,
                        HEADER
                                + "11/12/2019,1,2,0.5,1.5,10\n"
                                + "12/12/2019,1,2,0.5,1.5,10\n"
                                + "13/12/2019,1,2,0.5,1.5,10\n");

        assertThat(market.histories().getFirst().date(0)).isEqualTo(LocalDate.of(2019, 12, 11));
        assertThat(notes(market))
                .containsExactly("REPAIRED: Dates were read as d/M/yyyy, decided by line 4.");
    }

    @Test
    void asksForTheDateFormatWhereTwoFit() {
        String text = HEADER + "11/12/2019,1,2,0.5,1.5,10\n12/12/2019,1,2,0.5,1.5,10\n";

        assertThat(problems(text))
                .containsExactly(
                        "X.csv:2:1: date '11/12/2019' and all others can be read as M/d/yyyy and"
                                + " as d/M/yyyy; set dateFormat");
        PriceHistory history =
                loadText(folder, text, file("X.csv").dateFormat("d/M/yyyy")).histories().getFirst();
        assertThat(history.date(0)).isEqualTo(LocalDate.of(2019, 12, 11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-30",
                "2020-1-2",
                "2020-01-02T24:00:00",
                "2020-01-02T10:60",
                "1577923200",
                "2020-01-02x",
                "32/12/2019",
                "31-Foo-2019",
                "soon"
            })
    void refusesWhatIsNoDate(String date) {
        assertThat(problems(HEADER + date + ",1,2,0.5,1.5,10\n"))
                .singleElement()
                .asString()
                .startsWith("X.csv:2:1: date '%s' is in none of the known forms".formatted(date));
    }

    @Test
    void refusesDatesThatDifferFromMost() {
        String text =
                HEADER
                        + "2020-01-02,1,2,0.5,1.5,10\n"
                        + "2020-01-03 10:00,1,2,0.5,1.5,10\n"
                        + "4.1.2020,1,2,0.5,1.5,10\n"
                        + ",1,2,0.5,1.5,10\n"
                        + "2020-01-06,1,2,0.5,1.5,10\n";

        assertThat(problems(text))
                .containsExactly(
                        "X.csv:3:1: date '2020-01-03 10:00' does not exist or is not of the form"
                                + " yyyy-MM-dd",
                        "X.csv:4:1: date '4.1.2020' does not exist or is not of the form"
                                + " yyyy-MM-dd",
                        "X.csv:5:1: date is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "yyyy/MM/dd~2020/03/14",
                "dd MMM yy~14 mar 20",
                "EEE MMM d yyyy~Sat Mar 14 2020",
                "yyyy.MM.dd HH:mm~2020.03.14 00:00"
            })
    void readsTheFormThatIsNamed(String pattern, String date) {
        var source = file("X.csv").dateFormat(pattern);

        MarketData market = loadText(folder, HEADER + date + ",1,2,0.5,1.5,10\n", source);

        assertThat(market.histories().getFirst().date(0)).isEqualTo(LocalDate.of(2020, 3, 14));
    }

    @Test
    void refusesDatesOutsideTheFormThatIsNamed() {
        var source = file("X.csv").dateFormat("d/M/yyyy");

        assertThat(problemsOf(folder, HEADER + "2020-01-02,1,2,0.5,1.5,10\n", source))
                .containsExactly("X.csv:2:1: date '2020-01-02' is not in the form d/M/yyyy");
        assertThat(
                        problemsOf(
                                folder,
                                HEADER + "1/2/2020,1,2,0.5,1.5,1\n31/2/2020,1,2,0.5,1.5,1\n",
                                source))
                .containsExactly(
                        "X.csv:3:1: date '31/2/2020' does not exist or is not of the form"
                                + " d/M/yyyy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "104.06~104.06",
                "1234567.25~1234567.25",
                "\"1,234,567.25\"~1234567.25",
                "\"12,34,567.25\"~1234567.25",
                "$104.06~104.06",
                "€104.06~104.06",
                "+104.06~104.06",
                ".5~0.5",
                "5.~5.0",
                "1.5e3~1500.0",
                "1.5E-3~0.0015",
                " 104.06 ~104.06",
                "123456789012345678901.5~1.2345678901234568E20",
                "0.1234567890123456789~0.12345678901234568",
                "1e22~1.0E22",
                "1e23~1.0E23"
            })
    void readsNumbersOfManyForms(String cell, double value) {
        String text = HEADER + "2020-01-02,%1$s,%1$s,%1$s,%1$s,1.5\n".formatted(cell);

        assertThat(loadText(folder, text).histories().getFirst().close(0)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\"104,06\"~104.06",
                "\"1.234.567,25\"~1234567.25",
                "\"1.234,5\"~1234.5",
                "\"0,123\"~0.123"
            })
    void findsTheDecimalComma(String cell, double value) {
        String text = HEADER + "2020-01-02,%1$s,%1$s,%1$s,%1$s,1\n".formatted(cell);

        assertThat(loadText(folder, text).histories().getFirst().close(0)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "1.2.3",
                "1 000",
                "12%",
                "1e",
                "0x10",
                "(5.5)",
                "1.5M",
                "\"1,23,4.5\"",
                "Infinity"
            })
    void refusesWhatIsNoNumber(String cell) {
        String shown = cell.replace("\"", "");
        String text = HEADER + "2020-01-02,1.5,2.5,0.5,1.5,10\n2020-01-03,1.5,2.5,0.5,%s,10\n";

        assertThat(problems(text.formatted(cell)))
                .containsExactly("X.csv:3:5: close '%s' is not a number".formatted(shown));
    }

    @Test
    void asksForTheDecimalMarkWhereNothingTells() {
        String text = HEADER + "2020-01-02,\"1,234\",\"1,235\",\"1,233\",\"1,234\",10\n";

        assertThat(problems(text))
                .containsExactly(
                        "X.csv:2:2: '1,234' may have decimals or thousands, and no other number"
                                + " tells which; set decimal: point or decimal: comma");
        assertThat(bar(loadText(folder, text, file("X.csv").decimal(DecimalMark.POINT))))
                .isEqualTo("1234.0 1235.0 1233.0 1234.0 10.0");
        assertThat(bar(loadText(folder, text, file("X.csv").decimal(DecimalMark.COMMA))))
                .isEqualTo("1.234 1.235 1.233 1.234 10.0");
    }

    @ParameterizedTest
    @CsvSource({
        "12.34M, 12340000",
        "950K, 950000",
        "1.2b, 1200000000",
        "0, 0",
        "10.25, 10.25",
        "null, NaN",
        "-, NaN",
        "N/A, NaN",
        "'', NaN"
    })
    void readsVolume(String cell, double volume) {
        String text = HEADER + "2020-01-02,1.5,2,0.5,1.5,%s\n".formatted(cell);

        assertThat((Double) loadText(folder, text).histories().getFirst().volume(0))
                .isEqualTo((Double) volume);
    }

    @Test
    void refusesNegativeVolume() {
        assertThat(problems(HEADER + "2020-01-02,1,2,0.5,1.5,-10\n"))
                .containsExactly("X.csv:2:6: volume is -10; it must be >= 0");
    }

    @Test
    void showsCellsWithoutTheirControlCharacters() {
        String cell = "\u202Eevil\u0085" + "x".repeat(100);

        assertThat(problems(HEADER + "2020-01-02,1,2,0.5," + cell + ",10\n"))
                .containsExactly(
                        "X.csv:2:5: close '?evil?" + "x".repeat(34) + "…' is not a number");
    }

    @Test
    void tellsAllProblemsAtOnce() {
        String text =
                HEADER
                        + "2020-01-02,0,2,0.5,x,-10\n"
                        + "never,1,2,,1,1\n"
                        + "2020-01-04,1,2\n"
                        + "2020-01-05,1,1,2,1,1\n"
                        + "2020-01-05,1,2,1,1,1\n"
                        + "2020-01-05,1,2,1,1.5,1\n";

        assertThat(problems(text))
                .containsExactly(
                        "X.csv:2:5: close 'x' is not a number",
                        "X.csv:2:6: volume is -10; it must be >= 0",
                        "X.csv:3:1: date 'never' does not exist or is not of the form yyyy-MM-dd",
                        "X.csv:3:4: low is missing; missing: drop leaves such rows out",
                        "X.csv:4: 3 cells; the header has 6",
                        "X.csv:5:3: high 1 is below low 2",
                        "X.csv:7: 2020-01-05 stands in line 6 too, with other values");
    }

    private List<String> problems(String text) {
        return problemsOf(folder, text, file("X.csv"));
    }

    private static String bar(MarketData market) {
        Bar bar = market.histories().getFirst().bar(0);
        return "%s %s %s %s %s"
                .formatted(bar.open(), bar.high(), bar.low(), bar.close(), bar.volume());
    }
}
