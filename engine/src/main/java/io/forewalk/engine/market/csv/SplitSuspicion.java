package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.BarColumns;
import io.forewalk.engine.market.ColumnRole;
import io.forewalk.engine.market.MarketNote.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds jumps that look like share splits: the last close over the open is within 3 % of 3:2, 2 to
 * 50 : 1 or 1 : 2 to 50, and the last close over the close within 10 % of it.
 */
final class SplitSuspicion {

    private static final int MOST = 50;
    private static final int NOTES = 20;

    private final BarColumns bars;
    private final StampText text;
    private final List<Split> splits;

    SplitSuspicion(BarColumns bars, StampText text) {
        this.bars = bars;
        this.text = text;
        this.splits = find();
    }

    void apply(Splits rule, NoteList notes, Problems problems) {
        for (Split split : splits) {
            if (rule == Splits.REFUSE) {
                problems.add(bars.line(split.row), 0, "suspected " + split.words(text, bars));
            }
        }
        if (rule == Splits.ADJUST) {
            adjust();
        }
        if (rule != Splits.REFUSE) {
            addNotes(rule, notes);
        }
    }

    private void addNotes(Splits rule, NoteList notes) {
        Kind kind = rule == Splits.ADJUST ? Kind.SPLIT_ADJUSTED : Kind.SPLIT_SUSPECTED;
        String done = rule == Splits.ADJUST ? "; earlier prices were divided by it" : "";
        splits.stream()
                .limit(NOTES)
                .forEach(split ->
                        notes.add(
                                kind, "Suspected %s%s.".formatted(split.words(text, bars), done)));
        if (splits.size() > NOTES) {
            notes.add(
                    kind,
                    "%d more splits are suspected, the last at %s%s."
                            .formatted(
                                    splits.size() - NOTES,
                                    text.of(bars.stamps()[splits.getLast().row]),
                                    done));
        }
    }

    private List<Split> find() {
        double[] close = bars.of(ColumnRole.CLOSE);
        double[] open = bars.of(ColumnRole.OPEN);
        var found = new ArrayList<Split>();
        for (int row = 1; row < bars.length(); row++) {
            double atOpen = close[row - 1] / open[row];
            double atClose = close[row - 1] / close[row];
            if (atOpen > 1.4 || atOpen < 0.6) {
                nearest(row, atOpen, atClose, found);
            }
        }
        return List.copyOf(found);
    }

    private static void nearest(int row, double atOpen, double atClose, List<Split> found) {
        boolean forward = atOpen > 1;
        double steps = forward ? atOpen : 1 / atOpen;
        boolean half = forward && Math.abs(steps / 1.5 - 1) <= 0.03;
        long whole = Math.clamp(Math.round(steps), 2, MOST);
        double ratio = half ? 1.5 : forward ? whole : 1.0 / whole;
        if (Math.abs(atOpen / ratio - 1) <= 0.03 && Math.abs(atClose / ratio - 1) <= 0.10) {
            String name = half ? "3:2" : forward ? whole + ":1" : "1:" + whole;
            found.add(new Split(row, ratio, name, atOpen));
        }
    }

    private void adjust() {
        double factor = 1;
        int next = splits.size() - 1;
        for (int row = bars.length() - 1; row >= 0; row--) {
            for (ColumnRole role : ColumnRole.PRICES) {
                bars.of(role)[row] /= factor;
            }
            bars.of(ColumnRole.VOLUME)[row] *= factor;
            if (next >= 0 && splits.get(next).row == row) {
                factor *= splits.get(next).ratio;
                next--;
            }
        }
    }

    /**
     * One suspected split.
     *
     * @param ratio shares after it for one before
     * @param seen last close over the open
     */
    private record Split(int row, double ratio, String name, double seen) {

        private String words(StampText text, BarColumns bars) {
            return String.format(
                    Locale.ROOT,
                    "split %s at %s (ratio %.3f)",
                    name,
                    text.of(bars.stamps()[row]),
                    seen);
        }
    }
}
