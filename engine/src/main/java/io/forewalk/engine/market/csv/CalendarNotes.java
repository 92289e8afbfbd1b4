package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.MarketNote;
import io.forewalk.engine.market.MarketNote.Kind;
import io.forewalk.engine.market.PriceHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells of each instrument how many bars it lacks that another one has. */
final class CalendarNotes {

    private CalendarNotes() {}

    static List<MarketNote> of(List<PriceHistory> histories) {
        var notes = new ArrayList<MarketNote>();
        if (histories.size() > 1) {
            long[] all = union(histories);
            histories.forEach(history -> addNote(history, all, notes));
        }
        return notes;
    }

    private static long[] union(List<PriceHistory> histories) {
        long[] all = new long[histories.stream().mapToInt(PriceHistory::length).sum()];
        int filled = 0;
        for (PriceHistory history : histories) {
            for (int bar = 0; bar < history.length(); bar++) {
                all[filled] = history.end(bar).toEpochMilli();
                filled++;
            }
        }
        Arrays.sort(all);
        int distinct = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct] = all[i];
                distinct++;
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    private static void addNote(PriceHistory history, long[] all, List<MarketNote> notes) {
        long[] missing = missing(history, all);
        if (missing.length > 0) {
            String text =
                    "%d of the %d bars of all instruments are missing here (first %s, last %s)."
                            .formatted(
                                    missing.length,
                                    all.length,
                                    text(history, missing[0]),
                                    text(history, missing[missing.length - 1]));
            notes.add(new MarketNote(Kind.CALENDAR, history.instrument().symbol(), text));
        }
    }

    /** The ends of bars that another instrument has. */
    private static long[] missing(PriceHistory history, long[] all) {
        long[] missing = new long[all.length - history.length()];
        int bar = 0;
        int found = 0;
        for (long end : all) {
            if (bar < history.length() && history.end(bar).toEpochMilli() == end) {
                bar++;
            } else {
                missing[found] = end;
                found++;
            }
        }
        return missing;
    }

    private static String text(PriceHistory history, long end) {
        // The day of a daily bar is the one before its end, which is the next midnight.
        return history.instrument().isDaily()
                ? LocalDate.ofInstant(Instant.ofEpochMilli(end - 1), history.instrument().zone())
                        .toString()
                : Instant.ofEpochMilli(end).toString();
    }
}
