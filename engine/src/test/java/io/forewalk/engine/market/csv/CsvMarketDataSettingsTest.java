package io.forewalk.engine.market.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Guice;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import io.forewalk.engine.market.MarketDataSource;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.market.source.MarketModule;
import io.forewalk.engine.settings.Setting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvMarketDataSettingsTest {

    private static final Map<String, Path> FILES = Map.of("X", Path.of("X.csv"));

    @Test
    void keepsTheOrderOfTheFiles() {
        var files = new LinkedHashMap<String, Path>();
        for (String symbol : List.of("SPX", "AAPL", "GOOG", "ETH", "BTC")) {
            files.put(symbol, Path.of(symbol + ".csv"));
        }

        assertThat(CsvMarketData.of(files).files().keySet())
                .containsExactly("SPX", "AAPL", "GOOG", "ETH", "BTC");
    }

    @Test
    void builtSourceHasTheDefaultsThatItsSettingsState() throws ReflectiveOperationException {
        CsvMarketData source = CsvMarketData.of(FILES);

        for (RecordComponent component : CsvMarketData.class.getRecordComponents()) {
            String stated = component.getAnnotation(Setting.class).byDefault();
            Object value = component.getAccessor().invoke(source);
            if (!component.getName().equals("files")) {
                assertThat(yaml(value)).as(component.getName()).isEqualTo(stated);
            }
        }
    }

    /** Both histories would be made of the same columns. */
    @Test
    void refusesASymbolOfThePanelThatStandsTwice() {
        assertThatThrownBy(() ->
                        CsvMarketData.builder().panel(Path.of("all.csv"), "A", "B", "A").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The symbols (A, B, A) must differ.");
    }

    @Test
    void needsEitherFilesOrPanel() {
        assertThatThrownBy(() -> CsvMarketData.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The csv source must have either files or panel.");
        assertThatThrownBy(() ->
                        CsvMarketData.builder().files(FILES).panel(Path.of("all.csv")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The csv source must have either files or panel.");
    }

    @Test
    void needsColumnsWhereThereIsNoHeader() {
        var builder = CsvMarketData.builder().files(FILES).withoutHeader();

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The columns must be named where header is none.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-99", "a b", "ü"})
    void refusesUnknownEncodings(String encoding) {
        var builder = CsvMarketData.builder().files(FILES).encoding(encoding);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The encoding (%s) must be one such as windows-1252.", encoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "dd/mmmmmm{", "'"})
    void refusesWhatIsNoDatePattern(String pattern) {
        var builder = CsvMarketData.builder().files(FILES).dateFormat(pattern);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The dateFormat (%s) must be a pattern such as d/M/yyyy.", pattern);
    }

    @Test
    void travelsAsBytes() throws IOException, ClassNotFoundException {
        CsvMarketData source =
                CsvMarketData.builder()
                        .files(FILES)
                        .zone(ZoneId.of("Europe/Berlin"))
                        .splits(Splits.ADJUST)
                        .columns("date", "open")
                        .build();

        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(source);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(source);
        }
    }

    @Test
    void moduleNamesTheSources() {
        var sources =
                Guice.createInjector(new MarketModule())
                        .getInstance(
                                Key.get(
                                        new TypeLiteral<
                                                Map<
                                                        String,
                                                        Class<? extends MarketDataSource>>>() {}));

        assertThat(sources)
                .isEqualTo(Map.of("csv", CsvMarketData.class, "simulated", SimulatedMarket.class));
    }

    private static String yaml(Object value) {
        return switch (value) {
            case HeaderLine line -> line == HeaderLine.FIRST_LINE ? "firstLine" : "none";
            case Enum<?> constant -> constant.name().toLowerCase(java.util.Locale.ROOT);
            case Path path -> "\"" + path + "\"";
            case String text -> "\"" + text + "\"";
            default -> value.toString();
        };
    }
}
