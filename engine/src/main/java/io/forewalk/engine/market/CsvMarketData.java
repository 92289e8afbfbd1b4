package io.forewalk.engine.market;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prices from CSV files: one file per instrument, or one long table with a column of symbols.
 * Harmless differences of form are read, repairs leave a note, and everything else stops the run
 * with all problems at once. The settings are many because a file differs in many ways; {@link
 * CsvMarketDataBuilder} names only those that do.
 */
public record CsvMarketData(
        @Setting(value = "Symbol: file, one for each instrument", byDefault = "{}")
                Map<String, String> files,
        @Setting(value = "One file with a column of symbols, in place of files", byDefault = "\"\"")
                String panel,
        @Setting(value = "Symbols of the panel to load; all if none is given", byDefault = "[]")
                List<String> symbols,
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
        @Setting(value = "Zone of local times and of days", byDefault = "UTC") String zone,
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
                        value = "Names of the columns from left to right, in place of the header's",
                        byDefault = "[]")
                List<String> columns,
        @Setting(value = "Where the columns' names stand", byDefault = "firstLine")
                HeaderLine header)
        implements MarketDataSource {

    public CsvMarketData {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        symbols = List.copyOf(symbols);
        columns = List.copyOf(columns);
        Settings.check(CsvMarketData.class, files, panel, symbols);
        require(
                files.isEmpty() != panel.isEmpty(),
                "The csv source must have either files or panel.");
        require(symbols.isEmpty() || !panel.isEmpty(), "The symbols must come with a panel.");
        require(
                header == HeaderLine.FIRST_LINE || !columns.isEmpty(),
                "The columns must be named where header is none.");
        checkZone(zone);
        checkEncoding(encoding);
        checkDateFormat(dateFormat);
    }

    /** One file for each symbol, everything else as it comes. */
    public static CsvMarketData of(Map<String, String> files) {
        return builder().files(files).build();
    }

    /** One long table with all of its symbols. */
    public static CsvMarketData ofPanel(String panel) {
        return builder().panel(panel).build();
    }

    /** A builder with every setting at its default. */
    public static CsvMarketDataBuilder builder() {
        return new CsvMarketDataBuilder();
    }

    @Override
    public MarketData load(Path folder) {
        // The only clock of the engine: it tells bars that cannot have happened, and nothing else.
        return load(folder, Instant.now());
    }

    /** Loads the prices; bars that begin after {@code now} leave a note. */
    MarketData load(Path folder, Instant now) {
        return new CsvLoading(this, folder, now).load();
    }

    /** Whether the prices of a file with this header are adjusted. */
    boolean adjustsIn(CsvHeader csvHeader) {
        return prices == PriceAdjustment.ADJUSTED && csvHeader.has(ColumnRole.ADJUSTED);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    private static void checkZone(String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "The zone (%s) must be one such as America/New_York.".formatted(zone), e);
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
