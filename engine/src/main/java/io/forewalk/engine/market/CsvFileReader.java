package io.forewalk.engine.market;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads one file in two passes: how it is written, then its rows. */
final class CsvFileReader {

    private final CsvMarketData settings;
    private final Problems problems;
    private final List<String> wanted;
    private final boolean panel;

    /**
     * A reader of one file.
     *
     * @param wanted the symbols to read, all of a panel if empty; the name of the only one of
     *     another file
     */
    CsvFileReader(CsvMarketData settings, List<String> wanted, Problems problems) {
        this.settings = settings;
        this.wanted = wanted;
        this.problems = problems;
        this.panel = !settings.panel().isEmpty();
    }

    /** What the file holds; less than all of it where there are problems. */
    CsvContents read(String file, Path path) {
        Optional<CsvText> text = CsvText.open(path, settings.encoding(), problems);
        try {
            return text.isPresent() ? read(file, text.get()) : CsvContents.NONE;
        } catch (IOException e) {
            problems.add("the file cannot be read");
            return CsvContents.NONE;
        }
    }

    private CsvContents read(String file, CsvText text) throws IOException {
        CsvDialect dialect = CsvDialect.of(text.head());
        Optional<CsvHeader> header = CsvHeader.of(firstRecord(text, dialect), settings, problems);
        if (header.isEmpty()) {
            return CsvContents.NONE;
        }
        var scan = new CsvScan(text, dialect, problems);
        var survey = new CsvSurvey(header.get(), settings);
        MessageDigest sha = Sha256.digest();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(text.path()), sha)) {
            if (!scan.run(bytes, survey)) {
                return CsvContents.NONE;
            }
        }
        Optional<CsvForm> form = form(dialect, header.get(), survey);
        List<SymbolRows> rows = form.isPresent() ? rows(text, scan, form.get(), survey) : List.of();
        if (form.isEmpty()) {
            return CsvContents.NONE;
        }
        List<String> symbols = rows.stream().map(SymbolRows::symbol).toList();
        String digest = HexFormat.of().formatHex(sha.digest());
        var dataFile = new DataFile(file, digest, survey.rows(), symbols);
        return new CsvContents(List.of(dataFile), form.get().notes(text, noteSymbol()), rows, form);
    }

    private List<String> firstRecord(CsvText text, CsvDialect dialect) {
        var builder = CsvReader.builder().fieldSeparator(dialect.delimiter());
        try (CsvReader<CsvRecord> records = builder.ofCsvRecord(text.head())) {
            return records.iterator().next().getFields();
        } catch (CsvParseException | IOException e) {
            return List.of("");
        }
    }

    private Optional<CsvForm> form(CsvDialect dialect, CsvHeader header, CsvSurvey survey) {
        if (survey.rows() == 0) {
            problems.add("the file has no bars, only a header");
            return Optional.empty();
        }
        Optional<DateColumn> date = survey.dates().decide(header.column(ColumnRole.DATE), problems);
        Optional<Character> decimal = survey.decimals().decide(settings.decimal(), problems);
        return date.isPresent() && decimal.isPresent()
                ? Optional.of(new CsvForm(dialect, header, date.get(), decimal.get()))
                : Optional.empty();
    }

    private List<SymbolRows> rows(CsvText text, CsvScan scan, CsvForm form, CsvSurvey survey)
            throws IOException {
        SymbolColumn symbols = survey.symbols();
        List<Optional<SymbolRows>> targets =
                panel ? panelTargets(form, symbols) : targets(form, survey);
        var checks = new RowChecks(form.header(), form.date(), settings, problems);
        var rows = new CsvRows(form, symbols, targets, checks, problems);
        try (InputStream bytes = Files.newInputStream(text.path())) {
            scan.run(bytes, rows);
        }
        return inOrder(targets);
    }

    /** One instrument, whatever a column of symbols calls it. */
    private List<Optional<SymbolRows>> targets(CsvForm form, CsvSurvey survey) {
        List<String> symbols = survey.symbols().symbols();
        if (symbols.size() > 2) {
            problems.add(
                    "the file holds %d symbols; read it as a panel".formatted(symbols.size() - 1));
        }
        var bars = new BarColumns(survey.rows(), settings.adjustsIn(form.header()));
        Optional<SymbolRows> only = Optional.of(new SymbolRows(wanted.getFirst(), bars));
        return symbols.stream().map(symbol -> only).toList();
    }

    private List<Optional<SymbolRows>> panelTargets(CsvForm form, SymbolColumn column) {
        List<String> symbols = column.symbols();
        requireSymbols(form.header(), symbols);
        var targets = new ArrayList<Optional<SymbolRows>>();
        for (int number = 0; number < symbols.size(); number++) {
            String symbol = symbols.get(number);
            boolean reads = !symbol.isEmpty() && (wanted.isEmpty() || wanted.contains(symbol));
            boolean adjusted = settings.adjustsIn(form.header());
            targets.add(
                    reads
                            ? Optional.of(
                                    new SymbolRows(
                                            symbol, new BarColumns(column.rows(number), adjusted)))
                            : Optional.empty());
        }
        if (column.rows(SymbolColumn.NO_SYMBOL) > 0 && form.header().has(ColumnRole.SYMBOL)) {
            problems.add("%d rows have no symbol".formatted(column.rows(SymbolColumn.NO_SYMBOL)));
        }
        return targets;
    }

    private void requireSymbols(CsvHeader header, List<String> symbols) {
        if (!header.has(ColumnRole.SYMBOL)) {
            problems.add(1, 0, "no column for symbol; a panel needs symbol, ticker or name");
            return;
        }
        for (String symbol : wanted) {
            if (!symbols.contains(symbol)) {
                problems.add("no rows for the symbol %s".formatted(CellText.of(symbol)));
            }
        }
    }

    /** The instruments in the order of the settings, else in that of the file, each once. */
    private List<SymbolRows> inOrder(List<Optional<SymbolRows>> targets) {
        List<SymbolRows> rows = targets.stream().flatMap(Optional::stream).distinct().toList();
        if (!panel || wanted.isEmpty()) {
            return rows;
        }
        return wanted.stream()
                .flatMap(symbol -> rows.stream().filter(r -> r.symbol().equals(symbol)))
                .toList();
    }

    private String noteSymbol() {
        return panel ? "" : wanted.getFirst();
    }
}
