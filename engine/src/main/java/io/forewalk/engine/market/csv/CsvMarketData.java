package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.ColumnRole;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.MarketDataSource;
import io.forewalk.engine.settings.Setting;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Prices from CSV files: one file per instrument, or one long table with a column of symbols.
 * Harmless differences of form are read, repairs leave a note, and everything else stops the run
 * with all problems at once. The settings are many because a file differs in many ways; {@link
 * CsvMarketDataBuilder} names only those that do.
 */
public record CsvMarketData(
        @Setting(value = "Symbol: file, one for each instrument", byDefault = "{}")
                Map<String, Path> files,
        @Setting(value = "One file with a column of symbols, in place of files", byDefault = "\"\"")
                Path panel,
        @Setting(value = "Symbols of the panel to load; all if none is given", byDefault = "[]")
                List<String> symbols,
        @Setting(
                        value =
                                "Symbol: file of a series that is neither forecast nor traded, the"
                                        + " benchmark",
                        byDefault = "{}")
                Map<String, Path> index,
        @Setting(value = "Whether a column of adjusted closes is used", byDefault = "adjusted")
                PriceAdjustment prices,
        @Setting(value = "What is done with rows that lack prices", byDefault = "refuse")
                MissingRows missing,
        @Setting(
                        value = "What is done with an open or close outside low to high",
                        byDefault = "warn")
                OutsideRange outsideRange,
        @Setting(value = "What is done with suspected share splits", byDefault = "warn")
                Splits splits,
        @Setting(value = "Zone of local times and of days", byDefault = "UTC") ZoneId zone,
        @Setting(
                        value = "Pattern of the dates, such as d/M/yyyy; found if not given",
                        byDefault = "\"\"")
                String dateFormat,
        @Setting(value = "Sign before the decimals", byDefault = "auto") DecimalMark decimal,
        @Setting(
                        value = "Encoding of the text; UTF-8, or UTF-16 with a mark, if not given",
                        byDefault = "\"\"")
                String encoding,
        @Setting(value = "Moment of an intraday bar that its time names", byDefault = "start")
                Timestamps timestamps,
        @Setting(
                        value =
                                "Names of the columns from left to right, in place of the header's;"
                                        + " - for one that is not needed",
                        byDefault = "[]")
                List<String> columns,
        @Setting(value = "Where the columns' names stand", byDefault = "firstLine")
                HeaderLine header)
        implements MarketDataSource {

    public CsvMarketData {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        symbols = List.copyOf(symbols);
        index = Collections.unmodifiableMap(new LinkedHashMap<>(index));
        columns = List.copyOf(columns);
        require(
                files.isEmpty() == isGiven(panel),
                "The csv source must have either files or panel.");
        require(symbols.isEmpty() || isGiven(panel), "The symbols must come with a panel.");
        require(
                Set.copyOf(symbols).size() == symbols.size(),
                "The symbols (%s) must differ.".formatted(String.join(", ", symbols)));
        require(
                index.size() < 2,
                "The index (%s) must be one series.".formatted(String.join(", ", index.keySet())));
        checkIndex(index, files);
        require(
                header == HeaderLine.FIRST_LINE || !columns.isEmpty(),
                "The columns must be named where header is none.");
        checkEncoding(encoding);
        checkDateFormat(dateFormat);
    }

    /** One file for each symbol, everything else as it comes. */
    public static CsvMarketData of(Map<String, Path> files) {
        return builder().files(files).build();
    }

    /** One long table with all of its symbols. */
    public static CsvMarketData ofPanel(Path panel) {
        return builder().panel(panel).build();
    }

    /** A builder with every setting at its default, which lacks the files. */
    public static CsvMarketDataBuilder builder() {
        return new CsvMarketDataBuilder();
    }

    /** A builder with the settings of this source. */
    public CsvMarketDataBuilder toBuilder() {
        return new CsvMarketDataBuilder(this);
    }

    @Override
    public MarketData load(Path folder) {
        return new CsvLoading(this, folder).load();
    }

    /** Whether one long table is read. */
    boolean isPanel() {
        return isGiven(panel);
    }

    /** Whether the prices of a file with this header are adjusted. */
    boolean adjustsIn(CsvHeader csvHeader) {
        return prices == PriceAdjustment.ADJUSTED && csvHeader.has(ColumnRole.ADJUSTED);
    }

    private static boolean isGiven(Path path) {
        return !path.toString().isEmpty();
    }

    // Paths are not serialisable; the builder keeps them as text.
    private Object writeReplace() {
        return toBuilder();
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    private static void checkIndex(Map<String, Path> index, Map<String, Path> files) {
        for (String symbol : index.keySet()) {
            require(
                    !files.containsKey(symbol),
                    "The index (%s) must not be a symbol of files.".formatted(symbol));
        }
    }

    private static void checkEncoding(String encoding) {
        boolean known;
        try {
            known = encoding.isEmpty() || Charset.isSupported(encoding);
        } catch (IllegalArgumentException e) {
            known = false;
        }
        require(known, "The encoding (%s) must be one such as windows-1252.".formatted(encoding));
    }

    private static void checkDateFormat(String dateFormat) {
        try {
            PatternReader.of(dateFormat);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The dateFormat (%s) must be a pattern such as d/M/yyyy.".formatted(dateFormat),
                    e);
        }
    }
}
