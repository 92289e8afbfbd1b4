package io.forewalk.engine.market.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.forewalk.engine.market.ColumnRole;
import io.forewalk.engine.market.DataFile;
import io.forewalk.engine.market.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
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
        this.panel = settings.isPanel();
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
            if (!scan.run(bytes, survey) || !hasRows(header.get(), survey)) {
                return CsvContents.NONE;
            }
        }
        Optional<CsvForm> form = form(dialect, header.get(), survey);
        if (form.isEmpty()) {
            return CsvContents.NONE;
        }
        List<SymbolRows> rows = rows(scan, text, form.get(), survey);
        List<String> symbols = rows.stream().map(SymbolRows::symbol).toList();
        String digest = HexFormat.of().formatHex(sha.digest());
        var dataFile = new DataFile(file, digest, survey.rows(), symbols);
        String about = panel ? "" : wanted.getFirst();
        return new CsvContents(List.of(dataFile), form.get().notes(text, about), rows, form);
    }

    /** The cells of the first record. */
    static List<String> firstRecord(CsvText text, CsvDialect dialect) {
        var builder = CsvReader.builder().fieldSeparator(dialect.delimiter());
        try (CsvReader<CsvRecord> records = builder.ofCsvRecord(text.head())) {
            return records.iterator().next().getFields();
        } catch (CsvParseException | IOException e) {
            return List.of("");
        }
    }

    /** Whether there are rows, and of as many symbols as the settings say. */
    private boolean hasRows(CsvHeader header, CsvSurvey survey) {
        SymbolColumn symbols = survey.symbols();
        if (survey.rows() == 0) {
            problems.add("the file has no bars, only a header");
            return false;
        }
        if (!panel && symbols.count() > 1) {
            problems.add("the file holds %d symbols; give it as panel".formatted(symbols.count()));
            return false;
        }
        return !panel || hasSymbols(header, symbols);
    }

    private boolean hasSymbols(CsvHeader header, SymbolColumn symbols) {
        if (!header.has(ColumnRole.SYMBOL)) {
            problems.add(1, 0, "no column for symbol; a panel needs symbol, ticker or name");
            return false;
        }
        List<String> unknown =
                wanted.stream().filter(symbol -> !symbols.symbols().contains(symbol)).toList();
        unknown.forEach(symbol -> problems.add("no rows of symbol " + CellText.of(symbol)));
        return unknown.isEmpty();
    }

    private Optional<CsvForm> form(CsvDialect dialect, CsvHeader header, CsvSurvey survey) {
        Optional<DateColumn> date = survey.dates().decide(header.column(ColumnRole.DATE), problems);
        Optional<Character> decimal = survey.decimals().decide(settings.decimal(), problems);
        return date.isPresent() && decimal.isPresent()
                ? Optional.of(new CsvForm(dialect, header, date.get(), decimal.get()))
                : Optional.empty();
    }

    private List<SymbolRows> rows(CsvScan scan, CsvText text, CsvForm form, CsvSurvey survey)
            throws IOException {
        boolean adjusted = settings.adjustsIn(form.header());
        SymbolTargets targets =
                panel
                        ? SymbolTargets.ofPanel(wanted, survey.symbols(), adjusted)
                        : SymbolTargets.ofOne(wanted.getFirst(), survey, adjusted);
        var checks = new RowChecks(form.header(), form.date(), settings, problems);
        var rows = new CsvRows(form, survey.symbols(), targets, checks, problems);
        try (InputStream bytes = Files.newInputStream(text.path())) {
            scan.run(bytes, rows);
        }
        return targets.inOrder();
    }
}
