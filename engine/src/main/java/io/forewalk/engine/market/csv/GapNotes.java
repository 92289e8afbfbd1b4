package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.MarketNote.Kind;
import io.forewalk.engine.market.PriceHistory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Tells of missing stretches: long gaps between bars, and dates with few of them. */
final class GapNotes {

    private static final int SHOWN = 5;

    private final PriceHistory history;
    private final NoteList notes;

    GapNotes(PriceHistory history, NoteList notes) {
        this.history = history;
        this.notes = notes;
    }

    void add() {
        long days = longestDays(history.instrument().barLength());
        List<String> gaps = gaps(Duration.ofDays(days).toMillis());
        if (!gaps.isEmpty()) {
            notes.add(Kind.GAP, words(gaps, days));
        }
        if (!history.instrument().isDaily()) {
            ThinDates.note(history).ifPresent(text -> notes.add(Kind.GAP, text));
        }
    }

    /** Longest time between neighbouring bars that needs no note. */
    private static long longestDays(Duration barLength) {
        long days = barLength.toDays();
        if (days < 1) {
            return 4;
        }
        return days < 4 ? 7 : days < 10 ? 21 : 3 * days;
    }

    private List<String> gaps(long longest) {
        var gaps = new ArrayList<String>();
        for (int bar = 1; bar < history.length(); bar++) {
            long step = history.end(bar).toEpochMilli() - history.end(bar - 1).toEpochMilli();
            // A step of whole days is an hour longer when the clocks go back.
            if (step > longest + Duration.ofHours(2).toMillis()) {
                gaps.add(gap(bar));
            }
        }
        return gaps;
    }

    private String gap(int bar) {
        LocalDate before = history.date(bar - 1);
        LocalDate after = history.date(bar);
        return "%s to %s (%d days)"
                .formatted(before, after, ChronoUnit.DAYS.between(before, after));
    }

    private static String words(List<String> gaps, long days) {
        String shown = String.join(", ", gaps.subList(0, Math.min(SHOWN, gaps.size())));
        String more = gaps.size() > SHOWN ? " …, last " + gaps.getLast() : "";
        return "%d %s of more than %d days: %s%s."
                .formatted(gaps.size(), gaps.size() == 1 ? "gap" : "gaps", days, shown, more);
    }
}
