package io.forewalk.reports.content;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The points of a series: columns of equal length, {@code NaN} where there is a gap. Times are
 * milliseconds of the epoch. Columns low, high and open are {@code NaN} unless the shape uses them.
 */
public final class Points {

    private final double[] x;
    private final double[] y;
    private final double[] low;
    private final double[] high;
    private final double[] open;

    private Points(double[] x, double[] y, double[] low, double[] high, double[] open) {
        if (x.length != y.length
                || y.length != low.length
                || low.length != high.length
                || high.length != open.length) {
            throw new IllegalArgumentException(
                    "The columns (%s, %s, %s, %s, %s) must be equally long."
                            .formatted(x.length, y.length, low.length, high.length, open.length));
        }
        this.x = x;
        this.y = y;
        this.low = low;
        this.high = high;
        this.open = open;
    }

    /** Points of a line. */
    public static Points of(double[] x, double[] y) {
        return new Points(x.clone(), y.clone(), none(x.length), none(x.length), none(x.length));
    }

    /** Points with bounds. */
    public static Points of(double[] x, double[] y, double[] low, double[] high) {
        return new Points(x.clone(), y.clone(), low.clone(), high.clone(), none(x.length));
    }

    /** The same points, each beginning at a price of its own: candles, whose y is the close. */
    public Points opening(double[] opens) {
        return new Points(x, y, low, high, opens.clone());
    }

    /** Number of points. */
    public int length() {
        return x.length;
    }

    /** Place on the horizontal axis. */
    public double x(int point) {
        return x[point];
    }

    /** Place on the vertical axis. */
    public double y(int point) {
        return y[point];
    }

    /** Lower bound, or a cell's value. */
    public double low(int point) {
        return low[point];
    }

    /** Upper bound. */
    public double high(int point) {
        return high[point];
    }

    /** First price of a candle. */
    public double open(int point) {
        return open[point];
    }

    /** Whether any point has bounds. */
    public boolean bounded() {
        return Arrays.stream(low).anyMatch(bound -> !Double.isNaN(bound));
    }

    /** The points at {@link #placesThinnedTo}. */
    public Points thinnedTo(int most) {
        return length() <= most ? this : at(placesThinnedTo(most));
    }

    /**
     * Places of at most so many points, at least four: of each bucket the smallest and the largest
     * y in time order, so that a spike survives; first and last point always. Points with bounds
     * keep the widest of each bucket.
     */
    public int[] placesThinnedTo(int most) {
        if (length() <= Math.max(4, most)) {
            return IntStream.range(0, length()).toArray();
        }
        int buckets = Math.max(4, most) / 2 - 1;
        int inner = length() - 2;
        IntStream kept =
                IntStream.range(0, buckets)
                        .flatMap(bucket ->
                                extremes(
                                        1 + (int) ((long) bucket * inner / buckets),
                                        1 + (int) ((long) (bucket + 1) * inner / buckets)));
        IntStream first = IntStream.concat(IntStream.of(0), kept);
        return IntStream.concat(first, IntStream.of(length() - 1)).toArray();
    }

    /** The points at these places. */
    public Points at(int[] places) {
        return new Points(
                pick(x, places),
                pick(y, places),
                pick(low, places),
                pick(high, places),
                pick(open, places));
    }

    /**
     * At most so many candles, each of as many neighbours as needed: first open, highest high,
     * lowest low, last close.
     */
    public Points candlesThinnedTo(int most) {
        if (length() <= most) {
            return this;
        }
        int each = Math.ceilDiv(length(), most);
        int[] first = IntStream.range(0, Math.ceilDiv(length(), each)).map(i -> i * each).toArray();
        int[] last = Arrays.stream(first).map(i -> Math.min(length(), i + each) - 1).toArray();
        double[] lows = new double[first.length];
        double[] highs = new double[first.length];
        for (int i = 0; i < first.length; i++) {
            lows[i] = Arrays.stream(low, first[i], last[i] + 1).min().orElse(Double.NaN);
            highs[i] = Arrays.stream(high, first[i], last[i] + 1).max().orElse(Double.NaN);
        }
        return new Points(pick(x, first), pick(y, last), lows, highs, pick(open, first));
    }

    private static double[] none(int length) {
        double[] none = new double[length];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    private IntStream extremes(int from, int to) {
        int lowest = -1;
        int highest = -1;
        for (int i = from; i < to; i++) {
            lowest = lower(i, lowest) ? i : lowest;
            highest = higher(i, highest) ? i : highest;
        }
        if (lowest < 0) {
            return IntStream.of(from);
        }
        return lowest == highest
                ? IntStream.of(lowest)
                : IntStream.of(Math.min(lowest, highest), Math.max(lowest, highest));
    }

    private boolean lower(int i, int than) {
        double value = Double.isNaN(low[i]) ? y[i] : low[i];
        return !Double.isNaN(value)
                && (than < 0 || value < (Double.isNaN(low[than]) ? y[than] : low[than]));
    }

    private boolean higher(int i, int than) {
        double value = Double.isNaN(high[i]) ? y[i] : high[i];
        return !Double.isNaN(value)
                && (than < 0 || value > (Double.isNaN(high[than]) ? y[than] : high[than]));
    }

    private static double[] pick(double[] column, int[] places) {
        return Arrays.stream(places).mapToDouble(i -> column[i]).toArray();
    }
}
