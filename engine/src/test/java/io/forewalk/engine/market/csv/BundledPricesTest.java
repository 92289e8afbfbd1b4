package io.forewalk.engine.market.csv;

import static io.forewalk.engine.market.csv.PriceFiles.BUNDLED;
import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.DataFile;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.MarketNote;
import io.forewalk.engine.market.MarketNote.Kind;
import io.forewalk.engine.market.PriceHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledPricesTest {

    @Test
    void readsGoogleWithoutNotes() {
        MarketData market = PriceFiles.load(BUNDLED, PriceFiles.file("GOOG_daily_2004_2008.csv"));

        PriceHistory history = market.histories().getFirst();
        assertThat(history.length()).isEqualTo(1047);
        assertThat(history.date(0)).isEqualTo(LocalDate.of(2004, 8, 19));
        assertThat(history.end(0)).isEqualTo("2004-08-20T00:00:00Z");
        assertThat(history.date(history.last())).isEqualTo(LocalDate.of(2008, 10, 14));
        assertThat(history.bar(0))
                .isEqualTo(new Bar(history.end(0), 100.0, 104.06, 95.96, 100.34, 22351900));
        assertThat(history.instrument().isDaily()).isTrue();
        assertThat(history.instrument().barLength()).isEqualTo(Duration.ofDays(1));
        assertThat(market.notes()).isEmpty();
    }

    @Test
    void readsGoogleNewestFirstAsTheSameBars() {
        MarketData market = PriceFiles.load(BUNDLED, PriceFiles.file("GOOG_newest_first.csv"));
        PriceHistory sorted =
                PriceFiles.history(BUNDLED, PriceFiles.file("GOOG_daily_2004_2008.csv"));

        PriceHistory history = market.histories().getFirst();
        assertThat(history.length()).isEqualTo(sorted.length());
        assertThat(IntStream.range(0, sorted.length()))
                .allSatisfy(i -> assertThat(history.bar(i)).isEqualTo(sorted.bar(i)));
        assertThat(PriceFiles.notes(market))
                .containsExactly(
                        "REPAIRED: The file is newest first; 1047 rows were reversed (lines 2 to"
                                + " 1048).");
    }

    @Test
    void readsStandardAndPoors() {
        MarketData market = PriceFiles.load(BUNDLED, PriceFiles.file("SPX_daily_2000_2020.csv"));

        PriceHistory history = market.histories().getFirst();
        assertThat(history.length()).isEqualTo(5105);
        assertThat(history.close(0)).isEqualTo(1455.219971);
        assertThat(history.date(history.last())).isEqualTo(LocalDate.of(2020, 4, 17));
        assertThat(market.notes()).isEmpty();
    }

    @Test
    void readsApple() {
        MarketData market = PriceFiles.load(BUNDLED, PriceFiles.file("AAPL_daily_2013.csv"));

        assertThat(market.histories().getFirst().length()).isEqualTo(252);
        assertThat(market.notes()).isEmpty();
    }

    @Test
    void readsFiveMinuteBarsByTheirEnd() {
        MarketData market =
                PriceFiles.load(
                        BUNDLED,
                        PriceFiles.file("ETHUSD_5min_2023.csv").timestamps(Timestamps.END));

        PriceHistory history = market.histories().getFirst();
        assertThat(history.length()).isEqualTo(580);
        assertThat(history.end(0)).isEqualTo(Instant.parse("2023-03-13T18:05:00Z"));
        assertThat(history.instrument().barLength()).isEqualTo(Duration.ofMinutes(5));
        assertThat(history.instrument().isDaily()).isFalse();
        assertThat(market.notes()).isEmpty();
    }

    @Test
    void startTimesMeanBarsThatEndLater() {
        PriceHistory history = PriceFiles.history(BUNDLED, PriceFiles.file("ETHUSD_5min_2023.csv"));

        assertThat(history.end(0)).isEqualTo(Instant.parse("2023-03-13T18:10:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GOOG_daily_2004_2008.csv",
                "GOOG_newest_first.csv",
                "SPX_daily_2000_2020.csv",
                "AAPL_daily_2013.csv",
                "ETHUSD_5min_2023.csv"
            })
    void sourcesStateTheChecksumOfEachFile(String file) throws IOException {
        DataFile loaded = PriceFiles.load(BUNDLED, PriceFiles.file(file)).files().getFirst();

        assertThat(Files.readString(BUNDLED.resolve("SOURCES.md")))
                .contains(
                        "| %s | %d | `%s` |"
                                .formatted(
                                        file, Files.size(BUNDLED.resolve(file)), loaded.sha256()));
        assertThat(loaded.path()).isEqualTo(file);
        assertThat(loaded.symbols()).containsExactly("X");
    }

    @Test
    void countsTheBarsThatOneInstrumentHasAndAnotherLacks() {
        var files = new LinkedHashMap<String, Path>();
        files.put("GOOG", Path.of("GOOG_daily_2004_2008.csv"));
        files.put("SPX", Path.of("SPX_daily_2000_2020.csv"));
        MarketData market = CsvMarketData.of(files).load(BUNDLED);

        assertThat(market.instruments())
                .extracting(Instrument::symbol)
                .containsExactly("GOOG", "SPX");
        assertThat(market.notes())
                .containsExactly(
                        new MarketNote(
                                Kind.CALENDAR,
                                "GOOG",
                                "4058 of the 5105 bars of all instruments are missing here (first"
                                        + " 2000-01-03, last 2020-04-17)."));
    }
}
