package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.DataFile;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.MarketDataException;
import io.forewalk.engine.market.MarketDataException.Problem;
import io.forewalk.engine.market.MarketNote;
import io.forewalk.engine.market.PriceHistory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One loading of all files of a source. */
final class CsvLoading {

    private final CsvMarketData settings;
    private final Path folder;
    private final List<PriceHistory> histories = new ArrayList<>();
    private final List<PriceHistory> indices = new ArrayList<>();
    private final List<MarketNote> notes = new ArrayList<>();
    private final List<DataFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    CsvLoading(CsvMarketData settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    MarketData load() {
        settings.files().forEach((symbol, file) -> read(file, List.of(symbol), histories));
        if (settings.isPanel()) {
            read(settings.panel(), settings.symbols(), histories);
        }
        settings.index().forEach((symbol, file) -> readIndex(symbol, file));
        if (!problems.isEmpty()) {
            throw new MarketDataException(problems);
        }
        notes.addAll(CalendarNotes.of(histories));
        return new MarketData(histories, notes, files, indices);
    }

    private void readIndex(String symbol, Path file) {
        boolean traded = histories.stream().anyMatch(h -> h.instrument().symbol().equals(symbol));
        if (traded) {
            String text =
                    "%s is the index and a symbol of the prices; it must be one of the two."
                            .formatted(symbol);
            problems.add(new Problem(file.toString(), 0, 0, text));
        } else {
            read(file, List.of(symbol), indices);
        }
    }

    private void read(Path file, List<String> wanted, List<PriceHistory> into) {
        String written = file.toString();
        var fileProblems = new Problems(written);
        CsvContents contents =
                new CsvFileReader(settings, wanted, fileProblems)
                        .read(written, folder.resolve(file));
        files.addAll(contents.files());
        notes.addAll(contents.notes());
        contents.form().ifPresent(form -> into.addAll(historiesOf(contents, form, fileProblems)));
        problems.addAll(fileProblems.list());
    }

    private List<PriceHistory> historiesOf(
            CsvContents contents, CsvForm form, Problems fileProblems) {
        List<PriceHistory> found = new ArrayList<>();
        for (SymbolRows rows : contents.rows()) {
            var instrument = new InstrumentRows(rows, form, settings, fileProblems);
            Optional<PriceHistory> history = instrument.history();
            history.ifPresent(found::add);
            notes.addAll(instrument.notes());
        }
        return found;
    }
}
