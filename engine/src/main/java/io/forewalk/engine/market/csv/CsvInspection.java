package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.ColumnRole;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.MarketDataException;
import io.forewalk.engine.market.MarketDataException.Problem;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a price file is, before an experiment names it: how it is written, what it holds, what a
 * reading repairs or notes, why it would be refused.
 *
 * @param file as it was given
 * @param form how it is written; empty if it is no text
 * @param source the settings that read it; a file with a column of symbols is a panel
 * @param data its prices with the notes on them; empty if it is refused
 * @param problems why it is refused
 */
public record CsvInspection(
        String file,
        Optional<Form> form,
        CsvMarketData source,
        Optional<MarketData> data,
        List<Problem> problems) {

    public CsvInspection {
        problems = List.copyOf(problems);
    }

    /**
     * How a file is written.
     *
     * @param encoding such as {@code UTF-8}
     * @param delimiter such as {@code commas}
     * @param decimal {@code .} or {@code ,}; empty where the file cannot be read so far
     * @param dates the layout of its dates; empty where the file cannot be read so far
     * @param columns what is read, from left to right
     * @param ignored names of the columns that are not read
     */
    public record Form(
            String encoding,
            String delimiter,
            String decimal,
            String dates,
            List<String> columns,
            List<String> ignored) {

        public Form {
            columns = List.copyOf(columns);
            ignored = List.copyOf(ignored);
        }
    }

    /**
     * Reads a file as the csv source would with every setting at its default.
     *
     * @param file from the working folder
     */
    public static CsvInspection of(Path file) {
        String written = file.toString();
        var problems = new Problems(written);
        Optional<CsvText> text = CsvText.open(file, "", problems);
        if (text.isEmpty()) {
            return new CsvInspection(
                    written, Optional.empty(), single(file), Optional.empty(), problems.list());
        }
        return of(file, text.get());
    }

    private static CsvInspection of(Path file, CsvText text) {
        CsvDialect dialect = CsvDialect.of(text.head());
        Optional<CsvHeader> header =
                CsvHeader.of(
                        CsvFileReader.firstRecord(text, dialect),
                        single(file),
                        new Problems(file.toString()));
        boolean panel = header.filter(found -> found.has(ColumnRole.SYMBOL)).isPresent();
        CsvMarketData source = panel ? CsvMarketData.ofPanel(file) : single(file);
        Form form = form(file, text, dialect, header, source);
        try {
            MarketData data = source.load(Path.of(""));
            return new CsvInspection(
                    file.toString(), Optional.of(form), source, Optional.of(data), List.of());
        } catch (MarketDataException e) {
            return new CsvInspection(
                    file.toString(), Optional.of(form), source, Optional.empty(), e.problems());
        }
    }

    private static Form form(
            Path file,
            CsvText text,
            CsvDialect dialect,
            Optional<CsvHeader> header,
            CsvMarketData source) {
        List<String> wanted = source.isPanel() ? List.of() : List.copyOf(source.files().keySet());
        Optional<CsvForm> read =
                new CsvFileReader(source, wanted, new Problems(file.toString()))
                        .read(file.toString(), file)
                        .form();
        return new Form(
                text.charset().name(),
                dialect.word(),
                read.map(form -> String.valueOf(form.decimal())).orElse(""),
                read.map(form -> form.date().reader().form()).orElse(""),
                header.map(CsvInspection::columns).orElse(List.of()),
                header.map(CsvHeader::ignored).orElse(List.of()));
    }

    private static List<String> columns(CsvHeader header) {
        return header.columns().entrySet().stream()
                .sorted(Comparator.comparingInt(Map.Entry::getValue))
                .map(column -> column.getKey().word())
                .toList();
    }

    /** One instrument, named after the file. */
    private static CsvMarketData single(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "prices" : last.toString().replaceFirst("\\.[^.]*$", "");
        return CsvMarketData.of(Map.of(name.isEmpty() ? "prices" : name, file));
    }
}
