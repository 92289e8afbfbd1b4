package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.PriceHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds dates of an intraday history with fewer than half the median count of bars; the first and
 * the last date, which may be cut, are left out.
 */
final class ThinDates {

    private final List<LocalDate> dates = new ArrayList<>();
    private int[] counts = new int[16];

    private ThinDates(PriceHistory history) {
        for (int bar = 0; bar < history.length(); bar++) {
            count(history.date(bar));
        }
    }

    /** One sentence about them, if there are any. */
    static Optional<String> note(PriceHistory history) {
        return new ThinDates(history).note();
    }

    private Optional<String> note() {
        if (dates.size() < 3) {
            return Optional.empty();
        }
        double median = median();
        var thin = new ArrayList<LocalDate>();
        for (int i = 1; i < dates.size() - 1; i++) {
            if (counts[i] < median / 2) {
                thin.add(dates.get(i));
            }
        }
        return thin.isEmpty() ? Optional.empty() : Optional.of(words(thin, median));
    }

    private static String words(List<LocalDate> thin, double median) {
        return "%d %s fewer than half the usual %s bars (first %s, last %s)."
                .formatted(
                        thin.size(),
                        thin.size() == 1 ? "date has" : "dates have",
                        PlainNumber.of(median),
                        thin.getFirst(),
                        thin.getLast());
    }

    private double median() {
        int[] inner = Arrays.copyOfRange(counts, 1, dates.size() - 1);
        Arrays.sort(inner);
        return (inner[(inner.length - 1) / 2] + inner[inner.length / 2]) / 2.0;
    }

    private void count(LocalDate date) {
        if (dates.isEmpty() || !dates.getLast().equals(date)) {
            dates.add(date);
            if (dates.size() > counts.length) {
                counts = Arrays.copyOf(counts, 2 * counts.length);
            }
        }
        counts[dates.size() - 1]++;
    }
}
