package io.forewalk.engine.market;

import io.forewalk.engine.market.MarketDataException.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One loading of all files of a source. */
final class CsvLoading {

    private final CsvMarketData settings;
    private final Path folder;
    private final List<PriceHistory> histories = new ArrayList<>();
    private final List<MarketNote> notes = new ArrayList<>();
    private final List<DataFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    CsvLoading(CsvMarketData settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    MarketData load() {
        settings.files().forEach((symbol, file) -> read(file, List.of(symbol)));
        if (settings.isPanel()) {
            read(settings.panel(), settings.symbols());
        }
        if (!problems.isEmpty()) {
            throw new MarketDataException(problems);
        }
        notes.addAll(CalendarNotes.of(histories));
        return new MarketData(histories, notes, files);
    }

    private void read(Path file, List<String> wanted) {
        String written = file.toString();
        var fileProblems = new Problems(written);
        CsvContents contents =
                new CsvFileReader(settings, wanted, fileProblems)
                        .read(written, folder.resolve(file));
        files.addAll(contents.files());
        notes.addAll(contents.notes());
        contents.form().ifPresent(form -> addHistories(contents, form, fileProblems));
        problems.addAll(fileProblems.list());
    }

    private void addHistories(CsvContents contents, CsvForm form, Problems fileProblems) {
        for (SymbolRows rows : contents.rows()) {
            var instrument = new InstrumentRows(rows, form, settings, fileProblems);
            Optional<PriceHistory> history = instrument.history();
            history.ifPresent(histories::add);
            notes.addAll(instrument.notes());
        }
    }
}
