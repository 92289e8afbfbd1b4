package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.MarketNote;
import io.forewalk.engine.market.MarketNote.Kind;
import java.util.ArrayList;
import java.util.List;

/** Collects the notes about one instrument. */
final class NoteList {

    private final String symbol;
    private final List<MarketNote> notes = new ArrayList<>();

    NoteList(String symbol) {
        this.symbol = symbol;
    }

    void add(Kind kind, String text) {
        notes.add(new MarketNote(kind, symbol, text));
    }

    void repaired(String text) {
        add(Kind.REPAIRED, text);
    }

    List<MarketNote> list() {
        return List.copyOf(notes);
    }
}
