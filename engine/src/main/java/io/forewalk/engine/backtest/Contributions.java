package io.forewalk.engine.backtest;

import io.forewalk.engine.market.Instrument;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each instrument of an account has brought by a close, in money: realised and unrealised
 * gains less all its fees, borrowing included. Over the instruments they sum to the change of the
 * equity, less interest and, after ruin, the deficit.
 */
public final class Contributions {

    /** Those of an account with one instrument, which has nothing to be shared out. */
    public static final Contributions NONE =
            new Contributions(List.of(), List.of(), new double[0][]);

    private final List<Instrument> instruments;
    private final List<Instant> times;
    private final double[][] profits;

    private Contributions(List<Instrument> instruments, List<Instant> times, double[][] profits) {
        this.instruments = List.copyOf(instruments);
        this.times = List.copyOf(times);
        this.profits = profits;
    }

    /**
     * Columns of profits.
     *
     * @param times closes, oldest first
     * @param profits shape [instruments][closes]
     * @throws IllegalArgumentException if the shape is another
     */
    public static Contributions of(
            List<Instrument> instruments, List<Instant> times, double[][] profits) {
        boolean fits =
                profits.length == instruments.size()
                        && Arrays.stream(profits).allMatch(p -> p.length == times.size());
        if (!fits) {
            throw new IllegalArgumentException(
                    "The profits (%d columns) must be %d columns of %d closes."
                            .formatted(profits.length, instruments.size(), times.size()));
        }
        return new Contributions(
                instruments,
                times,
                Arrays.stream(profits).map(double[]::clone).toArray(double[][]::new));
    }

    /** Whether there is nothing: fewer than two instruments. */
    public boolean isEmpty() {
        return instruments.isEmpty();
    }

    /** The instruments, in file order. */
    public List<Instrument> instruments() {
        return instruments;
    }

    /** Closes, oldest first. */
    public List<Instant> times() {
        return times;
    }

    /** What an instrument has brought by a close. */
    public double profit(int instrument, int close) {
        return profits[instrument][close];
    }

    /** What an instrument has brought by the last close. */
    public double total(int instrument) {
        return profits[instrument][times.size() - 1];
    }

    /** The same at the last close of each month alone, by the calendar of the first instrument. */
    public Contributions monthly() {
        if (isEmpty()) {
            return NONE;
        }
        ZoneId zone = instruments.getFirst().zone();
        int[] kept =
                IntStream.range(0, times.size())
                        .filter(i ->
                                i == times.size() - 1 || !month(i, zone).equals(month(i + 1, zone)))
                        .toArray();
        return new Contributions(
                instruments,
                Arrays.stream(kept).mapToObj(times::get).toList(),
                Arrays.stream(profits)
                        .map(all -> Arrays.stream(kept).mapToDouble(i -> all[i]).toArray())
                        .toArray(double[][]::new));
    }

    // A daily bar ends when the next day starts.
    private YearMonth month(int close, ZoneId zone) {
        return YearMonth.from(times.get(close).minusMillis(1).atZone(zone));
    }
}
