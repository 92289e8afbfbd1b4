package io.forewalk.engine.backtest;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The closes of an account: the ends of all instruments' bars from the first origin on, each once.
 * Points and instruments are counted from 0; instruments keep their file order.
 */
final class Timeline {

    private final List<PriceHistory> histories;
    private final List<Instant> times;
    private final int[][] bars;
    private final boolean[] tradesAtStart;

    private Timeline(List<PriceHistory> histories, List<Instant> times) {
        this.histories = histories;
        this.times = List.copyOf(times);
        this.bars = new int[histories.size()][times.size()];
        this.tradesAtStart = new boolean[histories.size()];
        for (int i = 0; i < bars.length; i++) {
            fill(bars[i], histories.get(i));
            int first = bars[i][0];
            tradesAtStart[i] = first >= 0 && histories.get(i).end(first).equals(times.getFirst());
        }
    }

    /**
     * The joined timeline of a market.
     *
     * @throws IllegalArgumentException if no bar ends at the first origin or later
     */
    static Timeline of(MarketData market, Instant firstOrigin) {
        List<Instant> times = timesFrom(market.histories(), firstOrigin);
        if (times.isEmpty()) {
            throw new IllegalArgumentException(
                    "The first origin (%s) must not lie after the last bar."
                            .formatted(firstOrigin));
        }
        return new Timeline(market.histories(), times);
    }

    /** The same closes with one of the instruments. */
    Timeline alone(Instrument instrument) {
        return new Timeline(List.of(MarketData.of(histories).history(instrument)), times);
    }

    /** The same closes with another series, whose bars between two closes are taken as one. */
    Timeline holding(PriceHistory other) {
        return new Timeline(List.of(new JoinedBars(times).of(other)), times);
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

    List<PriceHistory> histories() {
        return histories;
    }

    PriceHistory history(int instrument) {
        return histories.get(instrument);
    }

    /** Index of the instrument's newest bar, -1 if it has none yet. */
    int bar(int instrument, int point) {
        return bars[instrument][point];
    }

    /** The newest close of an instrument that has had a bar. */
    double close(int instrument, int point) {
        return histories.get(instrument).close(bars[instrument][point]);
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

    private static List<Instant> timesFrom(List<PriceHistory> histories, Instant first) {
        return histories.stream()
                .flatMap(history -> IntStream.range(0, history.length()).mapToObj(history::end))
                .filter(end -> !end.isBefore(first))
                .sorted()
                .distinct()
                .toList();
    }

    private void fill(int[] newest, PriceHistory history) {
        int bar = history.lastEndedAt(times.getFirst());
        for (int point = 0; point < newest.length; point++) {
            if (bar < history.last() && !history.end(bar + 1).isAfter(times.get(point))) {
                bar++;
            }
            newest[point] = bar;
        }
    }
}
