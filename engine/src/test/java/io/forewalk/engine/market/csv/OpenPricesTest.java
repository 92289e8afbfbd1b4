package io.forewalk.engine.market.csv;

import static io.forewalk.engine.market.csv.PriceFiles.file;
import static io.forewalk.engine.market.csv.PriceFiles.load;
import static io.forewalk.engine.market.csv.PriceFiles.notes;
import static io.forewalk.engine.market.csv.PriceFiles.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real files with real faults, which may not be copied into the repository. */
class OpenPricesTest {

    private static final Path PANEL = Path.of("sp500_panel50_2013_2018.csv");

    @Test
    void readsTheTutorialFileWithItsHalfAdjustedCloses() {
        MarketData market = load(PriceFiles.open(), file("Google_Stock_Price_Train.csv"));

        PriceHistory history = market.histories().getFirst();
        assertThat(history.length()).isEqualTo(1258);
        assertThat(history.date(0)).isEqualTo(LocalDate.of(2012, 1, 3));
        assertThat(history.volume(0)).isEqualTo(7380500);
        assertThat(notes(market))
                .containsExactly(
                        "REPAIRED: Dates were read as M/d/yyyy, decided by line 10.",
                        "OUTSIDE_RANGE: 560 bars have their open or close outside low to high"
                                + " (first 2012-01-03, last 2014-03-26).",
                        "SPLIT_SUSPECTED: Suspected split 2:1 at 2014-03-27 (ratio 1.993).");
    }

    @Test
    void clampsTheTutorialFileWhereAsked() {
        var source = file("Google_Stock_Price_Train.csv").outsideRange(OutsideRange.CLAMP);
        MarketData market = load(PriceFiles.open(), source);

        PriceHistory history = market.histories().getFirst();
        assertThat(history.close(0)).isEqualTo(history.high(0)).isEqualTo(332.83);
        assertThat(notes(market)).noneMatch(note -> note.startsWith("SPLIT_SUSPECTED"));
    }

    @Test
    void refusesTheTutorialFileWhereAsked() {
        var source = file("Google_Stock_Price_Train.csv").outsideRange(OutsideRange.REFUSE);
        Path open = PriceFiles.open();

        List<String> problems = problems(() -> load(open, source));

        assertThat(problems).hasSize(101);
        assertThat(problems.getFirst())
                .isEqualTo(
                        "Google_Stock_Price_Train.csv:2: open or close lies outside low to high");
        assertThat(problems.getLast())
                .isEqualTo("Google_Stock_Price_Train.csv: 460 more problems in this file");
    }

    @Test
    void readsNewestFirstWithOtherNames() {
        MarketData market = load(PriceFiles.open(), file("NSE-TATAGLOBAL.csv"));

        PriceHistory history = market.histories().getFirst();
        assertThat(history.length()).isEqualTo(2035);
        assertThat(history.date(history.last())).isEqualTo(LocalDate.of(2018, 9, 28));
        assertThat(history.close(history.last())).isEqualTo(233.75);
        assertThat(history.volume(history.last())).isEqualTo(3069914);
        assertThat(notes(market))
                .containsExactly(
                        "IGNORED_COLUMNS: 2 columns were not read: Last, Turnover (Lacs).",
                        "REPAIRED: The file is newest first; 2035 rows were reversed (lines 2 to"
                                + " 2036).");
    }

    @Test
    void readsHourlyBars() {
        MarketData market = load(PriceFiles.open(), file("EURUSD_hourly_2017_2018.csv"));

        PriceHistory history = market.histories().getFirst();
        assertThat(history.length()).isEqualTo(5000);
        assertThat(history.instrument().barLength()).isEqualTo(Duration.ofHours(1));
        assertThat(history.end(0)).isEqualTo("2017-04-19T10:00:00Z");
        assertThat(notes(market))
                .containsExactly(
                        "GAP: 42 dates have fewer than half the usual 24 bars (first 2017-04-23,"
                                + " last 2018-02-04).");
    }

    @Test
    void bundledPricesAreTheFirstOfTheLongerFile() {
        PriceHistory longer =
                PriceFiles.history(PriceFiles.open(), file("GOOG_daily_2004_2013.csv"));
        PriceHistory bundled =
                PriceFiles.history(PriceFiles.BUNDLED, file("GOOG_daily_2004_2008.csv"));

        assertThat(longer.length()).isEqualTo(2148);
        assertThat(longer.upTo(bundled.last()).closes()).isEqualTo(bundled.closes());
        assertThat(longer.upTo(bundled.last()).opens()).isEqualTo(bundled.opens());
        assertThat(longer.end(bundled.last())).isEqualTo(bundled.end(bundled.last()));
    }

    @Test
    void refusesTheDirtyInstrumentOfThePanel() {
        Path open = PriceFiles.open();
        CsvMarketData panel = CsvMarketData.ofPanel(PANEL);

        assertThat(problems(() -> panel.load(open)))
                .containsExactly(
                        PANEL + ":45924:2: open is missing; missing: drop leaves such rows out",
                        PANEL + ":46047:2: open is missing; missing: drop leaves such rows out",
                        PANEL + ":46047:3: high is missing; missing: drop leaves such rows out",
                        PANEL + ":46047:4: low is missing; missing: drop leaves such rows out");
    }

    @Test
    void readsAllFiftyOfThePanel() {
        var source = CsvMarketData.builder().panel(PANEL).missing(MissingRows.DROP);
        MarketData market = load(PriceFiles.open(), source);

        assertThat(market.histories()).hasSize(50);
        assertThat(market.files().getFirst().rows()).isEqualTo(62_934);
        assertThat(market.files().getFirst().symbols()).startsWith("AAPL", "ABT").endsWith("XOM");
        assertThat(market.histories())
                .filteredOn(history -> !history.instrument().symbol().equals("DHR"))
                .extracting(PriceHistory::length)
                .containsOnly(1259);
        assertThat(market.notes())
                .extracting(note -> note.symbol() + " " + note.kind() + ": " + note.text())
                .containsExactly(
                        "DHR REPAIRED: 2 rows with missing prices left out (first line 45924, last"
                                + " line 46047).",
                        "DHR OUTSIDE_RANGE: 1 bar has its open or close outside low to high (first"
                                + " 2014-11-06, last 2014-11-06).",
                        "DHR GAP: 1 gap of more than 7 days: 2015-03-06 to 2015-03-23 (17 days).",
                        "DHR CALENDAR: 18 of the 1259 bars of all instruments are missing here"
                                + " (first 2013-04-26, last 2016-04-04).");
    }

    @Test
    void readsTheSymbolsAskedForInTheirOrder() {
        var source = CsvMarketData.builder().panel(PANEL, "XOM", "AAPL");
        MarketData market = load(PriceFiles.open(), source);

        assertThat(market.instruments())
                .extracting(Instrument::symbol)
                .containsExactly("XOM", "AAPL");
        assertThat(market.notes()).isEmpty();
    }

    @Test
    void namesASymbolThatThePanelLacks() {
        Path open = PriceFiles.open();
        CsvMarketData panel = CsvMarketData.builder().panel(PANEL, "AAPL", "NOPE").build();

        assertThat(problems(() -> panel.load(open)))
                .containsExactly(PANEL + ": no rows of symbol NOPE");
    }

    @Test
    void asksForAPanelWhereAFileHoldsManySymbols() {
        Path open = PriceFiles.open();

        assertThat(problems(() -> load(open, file(PANEL.toString()))))
                .containsExactly(PANEL + ": the file holds 50 symbols; give it as panel");
    }
}
