package io.forewalk.engine.market;

import java.util.BitSet;

/** Brings the rows of an instrument into the order of time and drops exact duplicates. */
final class BarSorting {

    private final BarColumns bars;
    private final NoteList notes;

    BarSorting(BarColumns bars, NoteList notes) {
        this.bars = bars;
        this.notes = notes;
    }

    /** Oldest first, with a note if the file had another order. */
    void sort() {
        long[] stamps = bars.stamps();
        int length = bars.length();
        if (BarOrder.isSorted(stamps, length)) {
            return;
        }
        if (BarOrder.isReversed(stamps, length)) {
            notes.repaired(
                    "The file is newest first; %d rows were reversed (lines %d to %d)."
                            .formatted(length, bars.line(0), bars.line(length - 1)));
            bars.reorder(BarOrder.reversed(length));
            return;
        }
        Tally late = late();
        notes.repaired(
                "%s stood after a later one; the rows were sorted (%s)."
                        .formatted(late.rows(), late.where()));
        bars.reorder(BarOrder.sorted(stamps, length));
    }

    /** Oldest first again after a change of the stamps that the file is not to blame for. */
    void sortAgain() {
        if (!BarOrder.isSorted(bars.stamps(), bars.length())) {
            bars.reorder(BarOrder.sorted(bars.stamps(), bars.length()));
        }
    }

    /** Drops rows that repeat another one; two different rows of one time are a problem. */
    void dropDuplicates(StampText text, Problems problems) {
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
            notes.repaired(
                    "%s that repeated another one exactly %s dropped (%s)."
                            .formatted(
                                    tally.rows(),
                                    tally.count() == 1 ? "was" : "were",
                                    tally.where()));
            bars.drop(dropped);
        }
    }

    private String contradiction(StampText text, int row, int kept) {
        return "%s stands in line %d too, with other values"
                .formatted(text.of(bars.stamps()[row]), bars.line(kept));
    }

    private Tally late() {
        var tally = new Tally();
        for (int row = 1; row < bars.length(); row++) {
            if (bars.stamps()[row] < bars.stamps()[row - 1]) {
                tally.add(bars.line(row));
            }
        }
        return tally;
    }
}
