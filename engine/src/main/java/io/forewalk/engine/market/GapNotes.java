package io.forewalk.engine.market;

import io.forewalk.engine.market.MarketNote.Kind;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells of missing stretches: long gaps between bars, and intraday dates with few bars. */
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
            addThinDates();
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

    private void addThinDates() {
        var dates = new ArrayList<LocalDate>();
        int[] counts = countByDate(dates);
        if (counts.length < 3) {
            return;
        }
        int[] inner = Arrays.copyOfRange(counts, 1, counts.length - 1);
        Arrays.sort(inner);
        double median = (inner[(inner.length - 1) / 2] + inner[inner.length / 2]) / 2.0;
        var thin = new ArrayList<LocalDate>();
        for (int i = 1; i < counts.length - 1; i++) {
            if (counts[i] < median / 2) {
                thin.add(dates.get(i));
            }
        }
        if (!thin.isEmpty()) {
            notes.add(
                    Kind.GAP,
                    "%d %s fewer than half the usual %s bars (first %s, last %s)."
                            .formatted(
                                    thin.size(),
                                    thin.size() == 1 ? "date has" : "dates have",
                                    PlainNumber.of(median),
                                    thin.getFirst(),
                                    thin.getLast()));
        }
    }

    private int[] countByDate(List<LocalDate> dates) {
        int[] counts = new int[16];
        for (int bar = 0; bar < history.length(); bar++) {
            LocalDate date = history.date(bar);
            if (dates.isEmpty() || !dates.getLast().equals(date)) {
                dates.add(date);
                counts =
                        dates.size() > counts.length
                                ? Arrays.copyOf(counts, 2 * counts.length)
                                : counts;
            }
            counts[dates.size() - 1]++;
        }
        return Arrays.copyOf(counts, dates.size());
    }
}
