package io.forewalk.engine.backtest;

import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The closes of an account: the ends of all instruments' bars from the first origin on, each once.
 * Points and instruments are counted from 0; instruments keep their file order.
 */
final class Timeline {

    private final List<PriceHistory> histories;
    private final List<Instant> times;
    private final int[][] bars;
    private final boolean[] tradesAtStart;

    private Timeline(List<PriceHistory> histories, Instant first) {
        this.histories = histories;
        this.times = new ArrayList<>();
        this.tradesAtStart = new boolean[histories.size()];
        int[] next = new int[histories.size()];
        Arrays.setAll(next, i -> histories.get(i).lastEndedAt(first.minusMillis(1)) + 1);
        int longest = histories.stream().mapToInt(PriceHistory::length).sum();
        int[][] rows = new int[histories.size()][longest];
        while (anyLeft(next)) {
            advance(next, rows);
        }
        this.bars = rows;
    }

    /**
     * The joined timeline of a market.
     *
     * @throws IllegalArgumentException if no bar ends at the first origin or later
     */
    static Timeline of(MarketData market, Instant firstOrigin) {
        var timeline = new Timeline(market.histories(), firstOrigin);
        if (timeline.length() == 0) {
            throw new IllegalArgumentException(
                    "The first origin (%s) must not lie after the last bar."
                            .formatted(firstOrigin));
        }
        return timeline;
    }

    int length() {
        return times.size();
    }

    int instruments() {
        return histories.size();
    }

    Instant time(int point) {
        return times.get(point);
    }

    List<Instant> times() {
        return times;
    }

    PriceHistory history(int instrument) {
        return histories.get(instrument);
    }

    /** Index of the instrument's newest bar, -1 if it has none yet. */
    int bar(int instrument, int point) {
        return bars[instrument][point];
    }

    /** Whether a bar of the instrument ends at this point. */
    boolean hasBar(int instrument, int point) {
        return point == 0
                ? tradesAtStart[instrument]
                : bars[instrument][point] != bars[instrument][point - 1];
    }

    /** Calendar days in the instrument's zone from the bar before to this bar. */
    long daysSincePreviousBar(int instrument, int bar) {
        PriceHistory history = histories.get(instrument);
        return history.date(bar).toEpochDay() - history.date(bar - 1).toEpochDay();
    }

    /** All bars that have ended by this point. */
    MarketData known(int point) {
        List<PriceHistory> cut = new ArrayList<>(histories.size());
        for (int i = 0; i < histories.size(); i++) {
            if (bars[i][point] >= 0) {
                cut.add(histories.get(i).upTo(bars[i][point]));
            }
        }
        return MarketData.of(cut);
    }

    private boolean anyLeft(int[] next) {
        for (int i = 0; i < next.length; i++) {
            if (next[i] < histories.get(i).length()) {
                return true;
            }
        }
        return false;
    }

    private void advance(int[] next, int[][] rows) {
        Instant now = earliest(next);
        int point = times.size();
        for (int i = 0; i < next.length; i++) {
            if (next[i] < histories.get(i).length() && histories.get(i).end(next[i]).equals(now)) {
                next[i]++;
                tradesAtStart[i] |= point == 0;
            }
            rows[i][point] = next[i] - 1;
        }
        times.add(now);
    }

    private Instant earliest(int[] next) {
        Instant earliest = Instant.MAX;
        for (int i = 0; i < next.length; i++) {
            PriceHistory history = histories.get(i);
            if (next[i] < history.length() && history.end(next[i]).isBefore(earliest)) {
                earliest = history.end(next[i]);
            }
        }
        return earliest;
    }
}
