package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.MarketNote;
import io.forewalk.engine.market.MarketNote.Kind;
import java.util.ArrayList;
import java.util.List;

/** How a file is written: all that the first reading found out. */
record CsvForm(CsvDialect dialect, CsvHeader header, DateColumn date, char decimal) {

    /** What is worth telling: everything that differs from the plain form. */
    List<MarketNote> notes(CsvText text, String symbol) {
        var notes = new ArrayList<MarketNote>();
        if (text.isUtf16()) {
            notes.add(repaired(symbol, "The file was read as UTF-16."));
        }
        if (dialect.delimiter() != ',') {
            notes.add(repaired(symbol, "Cells are separated by %s.".formatted(dialect.word())));
        }
        if (decimal == ',') {
            notes.add(repaired(symbol, "Numbers were read with a decimal comma."));
        }
        if (date.decidedBy() > 0) {
            notes.add(repaired(symbol, dates()));
        }
        if (!header.ignored().isEmpty()) {
            notes.add(new MarketNote(Kind.IGNORED_COLUMNS, symbol, ignored()));
        }
        return notes;
    }

    private String dates() {
        return "Dates were read as %s, decided by line %d."
                .formatted(date.reader().form(), date.decidedBy());
    }

    private String ignored() {
        int count = header.ignored().size();
        return "%d %s not read: %s."
                .formatted(
                        count,
                        count == 1 ? "column was" : "columns were",
                        String.join(", ", header.ignored()));
    }

    private static MarketNote repaired(String symbol, String text) {
        return new MarketNote(Kind.REPAIRED, symbol, text);
    }
}
