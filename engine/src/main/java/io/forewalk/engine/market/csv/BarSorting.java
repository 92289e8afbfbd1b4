package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.BarColumns;
import java.util.BitSet;

/** Brings the rows of an instrument into the order of their stamps and drops exact duplicates. */
final class BarSorting {

    private final BarColumns bars;

    BarSorting(BarColumns bars) {
        this.bars = bars;
    }

    /** The rows that stand after a later one. */
    Tally late() {
        var tally = new Tally();
        for (int row = 1; row < bars.length(); row++) {
            if (bars.stamps()[row] < bars.stamps()[row - 1]) {
                tally.add(bars.line(row));
            }
        }
        return tally;
    }

    /** Reverses the rows if the file mostly goes back in time. */
    boolean reverseNewestFirst() {
        int rises = 0;
        int falls = 0;
        for (int row = 1; row < bars.length(); row++) {
            rises += bars.stamps()[row] > bars.stamps()[row - 1] ? 1 : 0;
            falls += bars.stamps()[row] < bars.stamps()[row - 1] ? 1 : 0;
        }
        if (falls > rises) {
            bars.reorder(BarOrder.reversed(bars.length()));
        }
        return falls > rises;
    }

    /** Oldest first; true if that changed nothing. */
    boolean sort() {
        boolean sorted = BarOrder.isSorted(bars.stamps(), bars.length());
        if (!sorted) {
            bars.reorder(BarOrder.sorted(bars.stamps(), bars.length()));
        }
        return sorted;
    }

    /** Drops rows that repeat another one; two different rows of one time are a problem. */
    void dropDuplicates(StampText text, NoteList notes, Problems problems) {
        var dropped = new BitSet();
        var tally = new Tally();
        int kept = 0;
        for (int row = 1; row < bars.length(); row++) {
            if (bars.stamps()[row] != bars.stamps()[kept]) {
                kept = row;
            } else if (bars.equal(row, kept)) {
                dropped.set(row);
                tally.add(bars.line(row));
            } else {
                problems.add(bars.line(row), 0, contradiction(text, row, kept));
            }
        }
        if (!tally.none()) {
            bars.drop(dropped);
            notes.repaired(
                    "%s that repeated another one exactly %s dropped (%s)."
                            .formatted(
                                    tally.rows(),
                                    tally.count() == 1 ? "was" : "were",
                                    tally.where()));
        }
    }

    private String contradiction(StampText text, int row, int kept) {
        return "%s stands in line %d too, with other values"
                .formatted(text.of(bars.stamps()[row]), bars.line(kept));
    }
}
