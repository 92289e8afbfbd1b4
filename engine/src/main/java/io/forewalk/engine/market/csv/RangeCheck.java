package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.BarColumns;
import io.forewalk.engine.market.ColumnRole;
import io.forewalk.engine.market.MarketNote.Kind;

/** Finds opens and closes outside low to high. */
final class RangeCheck {

    private final BarColumns bars;
    private final StampText text;
    private final OutsideRange rule;

    RangeCheck(BarColumns bars, StampText text, OutsideRange rule) {
        this.bars = bars;
        this.text = text;
        this.rule = rule;
    }

    void apply(NoteList notes, Problems problems) {
        int count = 0;
        String first = "";
        String last = "";
        for (int row = 0; row < bars.length(); row++) {
            if (isOutside(ColumnRole.OPEN, row) || isOutside(ColumnRole.CLOSE, row)) {
                count++;
                last = text.of(bars.stamps()[row]);
                first = count == 1 ? last : first;
                handle(row, problems);
            }
        }
        if (count > 0 && rule != OutsideRange.REFUSE) {
            String done = rule == OutsideRange.CLAMP ? ", moved to the nearer of the two" : "";
            notes.add(
                    Kind.OUTSIDE_RANGE,
                    "%d %s open or close outside low to high (first %s, last %s)%s."
                            .formatted(
                                    count,
                                    count == 1 ? "bar has its" : "bars have their",
                                    first,
                                    last,
                                    done));
        }
    }

    private void handle(int row, Problems problems) {
        if (rule == OutsideRange.REFUSE) {
            problems.add(bars.line(row), 0, "open or close lies outside low to high");
        } else if (rule == OutsideRange.CLAMP) {
            clamp(ColumnRole.OPEN, row);
            clamp(ColumnRole.CLOSE, row);
        }
    }

    private boolean isOutside(ColumnRole role, int row) {
        double price = bars.of(role)[row];
        return price < bars.of(ColumnRole.LOW)[row] || price > bars.of(ColumnRole.HIGH)[row];
    }

    private void clamp(ColumnRole role, int row) {
        double low = bars.of(ColumnRole.LOW)[row];
        double high = bars.of(ColumnRole.HIGH)[row];
        bars.of(role)[row] = Math.min(Math.max(bars.of(role)[row], low), high);
    }
}
