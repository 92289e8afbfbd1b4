package io.forewalk.engine.market.csv;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the settings of a {@link CsvMarketData} that differ from the defaults. */
public final class CsvMarketDataBuilder implements Serializable {

    private static final long serialVersionUID = 1L;

    private Map<String, String> files = new LinkedHashMap<>();
    private String panel = "";
    private List<String> symbols = List.of();
    private Map<String, String> index = new LinkedHashMap<>();
    private PriceAdjustment prices = PriceAdjustment.ADJUSTED;
    private MissingRows missing = MissingRows.REFUSE;
    private OutsideRange outsideRange = OutsideRange.WARN;
    private Splits splits = Splits.WARN;
    private ZoneId zone = ZoneId.of("UTC");
    private String dateFormat = "";
    private DecimalMark decimal = DecimalMark.AUTO;
    private String encoding = "";
    private Timestamps timestamps = Timestamps.START;
    private List<String> columns = List.of();
    private HeaderLine header = HeaderLine.FIRST_LINE;

    CsvMarketDataBuilder() {}

    CsvMarketDataBuilder(CsvMarketData source) {
        files(source.files());
        panel = source.panel().toString();
        symbols = source.symbols();
        source.index().forEach((symbol, file) -> index.put(symbol, file.toString()));
        prices = source.prices();
        missing = source.missing();
        outsideRange = source.outsideRange();
        splits = source.splits();
        zone = source.zone();
        dateFormat = source.dateFormat();
        decimal = source.decimal();
        encoding = source.encoding();
        timestamps = source.timestamps();
        columns = source.columns();
        header = source.header();
    }

    /** Symbol and file of each instrument, in the map's order. */
    public CsvMarketDataBuilder files(Map<String, Path> value) {
        files = new LinkedHashMap<>();
        value.forEach((symbol, file) -> files.put(symbol, file.toString()));
        return this;
    }

    /** One file with a column of symbols, and those of them to load (none: all). */
    public CsvMarketDataBuilder panel(Path file, String... wanted) {
        panel = file.toString();
        symbols = List.of(wanted);
        return this;
    }

    /** A series that is neither forecast nor traded, the benchmark. */
    public CsvMarketDataBuilder index(String symbol, Path file) {
        index = new LinkedHashMap<>();
        index.put(symbol, file.toString());
        return this;
    }

    /** Whether a column of adjusted closes is used. */
    public CsvMarketDataBuilder prices(PriceAdjustment value) {
        prices = value;
        return this;
    }

    /** What is done with rows that lack prices. */
    public CsvMarketDataBuilder missing(MissingRows value) {
        missing = value;
        return this;
    }

    /** What is done with an open or close outside low to high. */
    public CsvMarketDataBuilder outsideRange(OutsideRange value) {
        outsideRange = value;
        return this;
    }

    /** What is done with suspected share splits. */
    public CsvMarketDataBuilder splits(Splits value) {
        splits = value;
        return this;
    }

    /** Zone of local times and of days. */
    public CsvMarketDataBuilder zone(ZoneId value) {
        zone = value;
        return this;
    }

    /** Pattern of the dates. */
    public CsvMarketDataBuilder dateFormat(String value) {
        dateFormat = value;
        return this;
    }

    /** Sign before the decimals. */
    public CsvMarketDataBuilder decimal(DecimalMark value) {
        decimal = value;
        return this;
    }

    /** Encoding of the text. */
    public CsvMarketDataBuilder encoding(String value) {
        encoding = value;
        return this;
    }

    /** Moment of an intraday bar that its time names. */
    public CsvMarketDataBuilder timestamps(Timestamps value) {
        timestamps = value;
        return this;
    }

    /** Names of the columns, in place of the header's. */
    public CsvMarketDataBuilder columns(String... value) {
        columns = List.of(value);
        return this;
    }

    /** The file has no header; these are its columns. */
    public CsvMarketDataBuilder withoutHeader(String... value) {
        header = HeaderLine.NONE;
        return columns(value);
    }

    /** The source. */
    public CsvMarketData build() {
        return new CsvMarketData(
                paths(files),
                Path.of(panel),
                symbols,
                paths(index),
                prices,
                missing,
                outsideRange,
                splits,
                zone,
                dateFormat,
                decimal,
                encoding,
                timestamps,
                columns,
                header);
    }

    private static Map<String, Path> paths(Map<String, String> texts) {
        var paths = new LinkedHashMap<String, Path>();
        texts.forEach((symbol, file) -> paths.put(symbol, Path.of(file)));
        return paths;
    }

    private Object readResolve() {
        return build();
    }
}
