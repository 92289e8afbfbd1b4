package io.forewalk.engine.market.csv;

import static io.forewalk.engine.market.csv.PriceFiles.file;
import static io.forewalk.engine.market.csv.PriceFiles.loadText;
import static io.forewalk.engine.market.csv.PriceFiles.notes;
import static io.forewalk.engine.market.csv.PriceFiles.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done with the bars of a file that could be read. */
class CsvChecksTest {

    private static final String HEADER = "Date,Open,High,Low,Close,Volume\n";
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @TempDir private Path folder = Path.of("");

    @Test
    void multipliesAllPricesByTheAdjustment() {
        String text =
                """
                Date,Open,High,Low,Close,Adj Close
                2020-01-02,90,110,80,100,50
                2020-01-03,100,120,90,110,110
                """;

        MarketData market = loadText(folder, text);

        PriceHistory history = market.histories().getFirst();
        assertThat(history.bar(0))
                .isEqualTo(new Bar(history.end(0), 45.0, 55.0, 40.0, 50.0, Double.NaN));
        assertThat(history.close(1)).isEqualTo(110);
        assertThat(notes(market))
                .contains(
                        "ADJUSTED: Prices of 1 bar were multiplied by adjusted close / close (last"
                                + " 2020-01-02); levels of the past depend on later dividends.");
    }

    @Test
    void leavesPricesAsTheyWereTradedWhereAsked() {
        String text =
                """
                Date,Open,High,Low,Close,Adj Close
                2020-01-02,90,110,80,100,
                2020-01-03,100,120,90,110,x
                """;

        MarketData market = loadText(folder, text, file("X.csv").prices(PriceAdjustment.RAW));

        assertThat(market.histories().getFirst().closes()).containsExactly(100, 110);
    }

    @Test
    void refusesAnAdjustedCloseThatIsMissingOrNegative() {
        String text =
                """
                Date,Open,High,Low,Close,Adj Close
                2020-01-02,90,110,80,100,
                2020-01-03,100,120,90,110,-1
                """;

        assertThat(problemsOf(folder, text, file("X.csv")))
                .containsExactly(
                        "X.csv:2:6: adj close is missing; missing: drop leaves such rows out",
                        "X.csv:3:6: adj close is -1; prices must be > 0");
    }

    @Test
    void dropsAnExactDuplicate() {
        String text =
                HEADER
                        + "2020-01-02,1,2,0.5,1.5,10\n"
                        + "2020-01-03,1,2,0.5,1.5,\n"
                        + "2020-01-03,1,2,0.5,1.5,\n";

        MarketData market = loadText(folder, text);

        assertThat(market.histories().getFirst().length()).isEqualTo(2);
        assertThat(notes(market))
                .contains(
                        "REPAIRED: 1 row that repeated another one exactly was dropped (line 4).");
    }

    @Test
    void secondShowingOfALocalTimeIsTheLaterInstant() {
        String text =
                HEADER
                        + "2024-11-03 00:30,1,1.1,0.9,1,10\n"
                        + "2024-11-03 01:30,1,1.1,0.9,1,10\n"
                        + "2024-11-03 01:30,1,1.1,0.9,1,10\n"
                        + "2024-11-03 02:30,1,1.1,0.9,1,10\n";

        MarketData market = loadText(folder, text, file("X.csv").zone(NEW_YORK));

        PriceHistory history = market.histories().getFirst();
        assertThat(IntStream.range(0, 4).mapToObj(bar -> history.end(bar).toString()))
                .containsExactly(
                        "2024-11-03T05:30:00Z",
                        "2024-11-03T06:30:00Z",
                        "2024-11-03T07:30:00Z",
                        "2024-11-03T08:30:00Z");
        assertThat(market.notes()).isEmpty();
    }

    @Test
    void bothHoursOfAnAutumnNightComeInOrder() {
        String text =
                HEADER
                        + "2024-11-03 01:00,1,1.1,0.9,1,1\n"
                        + "2024-11-03 01:30,1,1.1,0.9,1,2\n"
                        + "2024-11-03 01:00,1,1.1,0.9,1,3\n"
                        + "2024-11-03 01:30,1,1.1,0.9,1,4\n"
                        + "2024-11-03 02:00,1,1.1,0.9,1,5\n";

        MarketData market = loadText(folder, text, file("X.csv").zone(NEW_YORK));

        PriceHistory history = market.histories().getFirst();
        assertThat(IntStream.range(0, 5).mapToDouble(history::volume).toArray())
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(market.notes()).isEmpty();
        assertThat(history.instrument().barLength()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void anAutumnNightNewestFirstIsReadBackwards() {
        String text =
                HEADER
                        + "2024-11-03 02:00,1,1.1,0.9,1,5\n"
                        + "2024-11-03 01:30,1,1.1,0.9,1,4\n"
                        + "2024-11-03 01:00,1,1.1,0.9,1,3\n"
                        + "2024-11-03 01:30,1,1.1,0.9,1,2\n"
                        + "2024-11-03 01:00,1,1.1,0.9,1,1\n";

        MarketData market = loadText(folder, text, file("X.csv").zone(NEW_YORK));

        PriceHistory history = market.histories().getFirst();
        assertThat(IntStream.range(0, 5).mapToDouble(history::volume).toArray())
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(notes(market))
                .containsExactly(
                        "REPAIRED: The file is newest first; 5 rows were reversed (lines 2 to 6).");
    }

    @Test
    void inAnUnsortedFileTheSecondRowOfALocalTimeIsTheLater() {
        String text =
                HEADER
                        + "2024-11-03 03:30,1,1.1,0.9,1,5\n"
                        + "2024-11-03 01:30,1,1.1,0.9,1,2\n"
                        + "2024-11-03 00:30,1,1.1,0.9,1,1\n"
                        + "2024-11-03 01:30,1,1.1,0.9,1,3\n"
                        + "2024-11-03 02:30,1,1.1,0.9,1,4\n";

        MarketData market = loadText(folder, text, file("X.csv").zone(NEW_YORK));

        PriceHistory history = market.histories().getFirst();
        assertThat(IntStream.range(0, 5).mapToDouble(history::volume).toArray())
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(notes(market))
                .containsExactly(
                        "REPAIRED: 2 rows stood after a later one; the rows were sorted (first"
                                + " line 3, last line 4).");
    }

    @Test
    void anOffsetInTheFileGoesBeforeTheZone() {
        String text =
                HEADER
                        + "2024-07-01T10:00:00+02:00,1,2,0.5,1.5,10\n"
                        + "2024-07-01T11:00:00+0200,1,2,0.5,1.5,10\n";

        PriceHistory history =
                loadText(folder, text, file("X.csv").zone(NEW_YORK)).histories().getFirst();

        assertThat(history.end(0)).isEqualTo("2024-07-01T09:00:00Z");
        assertThat(history.instrument().zone()).isEqualTo(NEW_YORK);
    }

    @Test
    void daysEndWhenTheNextLocalDayStarts() {
        String text = HEADER + "2024-03-09,1,2,0.5,1.5,10\n2024-03-10,1,2,0.5,1.5,10\n";

        PriceHistory history =
                loadText(folder, text, file("X.csv").zone(NEW_YORK)).histories().getFirst();

        assertThat(history.end(0)).isEqualTo("2024-03-10T05:00:00Z");
        assertThat(history.end(1)).isEqualTo("2024-03-11T04:00:00Z");
        assertThat(history.date(1)).isEqualTo(LocalDate.of(2024, 3, 10));
        assertThat(history.instrument().barLength()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void dailyBarsStampedAtTheCloseBelongToThatDay() {
        String text =
                HEADER
                        + "1/30/2017 16:00:00,1,2,0.5,1.5,10\n"
                        + "1/31/2017 16:00:00,1,2,0.5,1.5,10\n"
                        + "2/1/2017 16:00:00,1,2,0.5,1.5,10\n";

        PriceHistory history =
                loadText(folder, text, file("X.csv").zone(NEW_YORK)).histories().getFirst();

        assertThat(history.date(0)).isEqualTo(LocalDate.of(2017, 1, 30));
        assertThat(history.end(0)).isEqualTo("2017-01-31T05:00:00Z");
        assertThat(history.instrument().isDaily()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "1, 1", "31, 31"})
    void barsAreAsLongAsTheMedianStep(int step, int days) {
        String text =
                HEADER
                        + IntStream.range(0, 9)
                                .mapToObj(i -> LocalDate.of(2020, 1, 6).plusDays((long) i * step))
                                .map(date -> date + ",1,2,0.5,1.5,10\n")
                                .collect(Collectors.joining());

        MarketData market = loadText(folder, text);

        assertThat(market.histories().getFirst().instrument().barLength())
                .isEqualTo(Duration.ofDays(days));
        assertThat(market.notes()).isEmpty();
    }

    @Test
    void refusesOneIntradayRow() {
        assertThat(problemsOf(folder, HEADER + "2020-01-02 10:00,1,2,0.5,1.5,10\n", file("X.csv")))
                .containsExactly("X.csv: one row does not tell how long a bar is");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 33.3, 33, 3:1",
        "100, 66, 67, 3:2",
        "100, 2.03, 2.1, 49:1",
        "100, 198, 205, 1:2",
        "100, 4900, 5000, 1:49"
    })
    void suspectsSplits(double before, double open, double close, String name) {
        MarketData market = loadText(folder, twoDays(before, open, close));

        assertThat(notes(market))
                .singleElement()
                .asString()
                .startsWith("SPLIT_SUSPECTED: Suspected split %s at 2020-01-03".formatted(name));
    }

    @ParameterizedTest
    @CsvSource({"100, 51.6, 50", "100, 50, 56", "100, 70, 70", "100, 1.9, 1.9", "100, 150, 150"})
    void doesNotSuspectOtherJumps(double before, double open, double close) {
        assertThat(loadText(folder, twoDays(before, open, close)).notes()).isEmpty();
    }

    @Test
    void anAdjustedSplitIsNoLongerASuspectedOne() {
        MarketData market =
                loadText(folder, twoDays(100, 50, 50), file("X.csv").splits(Splits.ADJUST));

        assertThat(notes(market))
                .singleElement()
                .asString()
                .startsWith("SPLIT_ADJUSTED: Suspected split 2:1 at 2020-01-03")
                .endsWith("; earlier prices were divided by it.");
    }

    @Test
    void splitAdjustmentLeavesTheReturnsOfThePlainSeries() {
        PriceHistory plain = SimulatedMarket.randomWalk(200, 11);
        String text =
                HEADER
                        + IntStream.range(0, 200)
                                .mapToObj(bar -> row(plain, bar, bar < 80 ? 12 : bar < 150 ? 4 : 1))
                                .collect(Collectors.joining());

        PriceHistory adjusted =
                loadText(folder, text, file("X.csv").splits(Splits.ADJUST)).histories().getFirst();

        for (int bar = 0; bar < 200; bar++) {
            assertThat(adjusted.close(bar))
                    .isCloseTo(plain.close(bar), within(1e-14 * plain.close(bar)));
            assertThat(adjusted.volume(bar))
                    .isCloseTo(plain.volume(bar), within(1e-14 * plain.volume(bar)));
        }
    }

    @Test
    void tellsOfThinDatesInsideTheFile() {
        String text =
                HEADER + hours(1, 3) + hours(2, 10) + hours(3, 4) + hours(4, 10) + hours(5, 1);

        assertThat(notes(loadText(folder, text)))
                .containsExactly(
                        "GAP: 1 date has fewer than half the usual 10 bars (first 2020-01-03, last"
                                + " 2020-01-03).");
    }

    @Test
    void namesAllButTheLongestListsOfGaps() {
        String text =
                HEADER
                        + IntStream.range(0, 60)
                                .map(i -> i + i / 8 * 10)
                                .mapToObj(i -> LocalDate.of(2020, 1, 1).plusDays(i))
                                .map(date -> date + ",1,2,0.5,1.5,10\n")
                                .collect(Collectors.joining());

        assertThat(notes(loadText(folder, text)))
                .singleElement()
                .asString()
                .startsWith("GAP: 7 gaps of more than 7 days: 2020-01-08 to 2020-01-19 (11 days), ")
                .endsWith(" …, last 2020-04-25 to 2020-05-06 (11 days).");
    }

    @Test
    void refusesAPanelWithoutSymbols() {
        assertThat(problemsOf(folder, HEADER + "2020-01-02,1,2,0.5,1.5,10\n", panel()))
                .containsExactly(
                        "X.csv:1: no column for symbol; a panel needs symbol, ticker or name");
    }

    @Test
    void readsInterleavedSymbols() {
        String text =
                """
                Ticker,Date,Open,High,Low,Close,Name
                B,2020-01-02,1,2,0.5,1.5,Beta
                A,2020-01-02,2,3,1.5,2.5,Alpha
                B,2020-01-03,1,2,0.5,1.25,Beta
                A,2020-01-03,2,3,1.5,2.25,Alpha
                """;

        MarketData market = loadText(folder, text, panel());

        assertThat(market.instruments()).extracting(Instrument::symbol).containsExactly("B", "A");
        assertThat(market.histories().getFirst().closes()).containsExactly(1.5, 1.25);
        assertThat(market.histories().getLast().closes()).containsExactly(2.5, 2.25);
        assertThat(market.files().getFirst().symbols()).containsExactly("B", "A");
    }

    @Test
    void refusesARowWithoutSymbolAndReadsNoOtherSymbolsFaults() {
        String text =
                """
                Symbol,Date,Open,High,Low,Close
                A,2020-01-02,2,3,1.5,2.5
                B,2020-01-02,0,0,0,0
                ,2020-01-03,2,3,1.5,2.5
                """;
        var onlyA = CsvMarketData.builder().panel(Path.of("X.csv"), "A");

        assertThat(problemsOf(folder, text, onlyA)).containsExactly("X.csv:4:1: symbol is missing");
    }

    @Test
    void refusesAFileWhoseRowsAreAllEmpty() {
        assertThat(problemsOf(folder, HEADER + "2020-01-02,,,,,\n", file("X.csv")))
                .containsExactly("X.csv: no bars for X");
    }

    private static CsvMarketDataBuilder panel() {
        return CsvMarketData.builder().panel(Path.of("X.csv"));
    }

    private static String twoDays(double before, double open, double close) {
        return HEADER
                + "2020-01-02,%1$s,%1$s,%1$s,%1$s,1\n".formatted(before)
                + "2020-01-03,%s,%s,%s,%s,1\n"
                        .formatted(open, Math.max(open, close), Math.min(open, close), close);
    }

    private static String row(PriceHistory history, int bar, int shares) {
        return "%s,%s,%s,%s,%s,%s\n"
                .formatted(
                        history.date(bar),
                        history.open(bar) * shares,
                        history.high(bar) * shares,
                        history.low(bar) * shares,
                        history.close(bar) * shares,
                        history.volume(bar) / shares);
    }

    private static String hours(int day, int count) {
        return IntStream.range(0, count)
                .mapToObj(hour -> "2020-01-%02d %02d:00,1,2,0.5,1.5,10\n".formatted(day, hour))
                .collect(Collectors.joining());
    }
}
