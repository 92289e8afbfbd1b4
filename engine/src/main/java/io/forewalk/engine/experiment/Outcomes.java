package io.forewalk.engine.experiment;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What really happened to one instrument over the out-of-sample span: bar 0 is the first origin,
 * the last bar the last target. Shape of each column: [bars].
 */
public final class Outcomes {

    private final Instrument instrument;
    private final List<Instant> times;
    private final double[] open;
    private final double[] high;
    private final double[] low;
    private final double[] close;

    /** Columns of equal length, oldest first; highest and lowest prices are unknown. */
    public Outcomes(Instrument instrument, List<Instant> times, double[] open, double[] close) {
        this(instrument, times, List.of(open, unknown(open.length), unknown(open.length), close));
    }

    // Columns: open, high, low, close.
    private Outcomes(Instrument instrument, List<Instant> times, List<double[]> prices) {
        this.instrument = instrument;
        this.times = List.copyOf(times);
        this.open = prices.get(0).clone();
        this.high = prices.get(1).clone();
        this.low = prices.get(2).clone();
        this.close = prices.get(3).clone();
        if (prices.stream().anyMatch(column -> column.length != this.times.size())) {
            throw new IllegalArgumentException(
                    "The columns of %s must be as long as its times (%d)."
                            .formatted(instrument.symbol(), this.times.size()));
        }
    }

    /** The same with the highest and the lowest price of each bar. */
    public Outcomes within(double[] highs, double[] lows) {
        return new Outcomes(instrument, times, List.of(open, highs, lows, close));
    }

    /** What happened from the first origin on. */
    public static Outcomes of(PriceHistory history, int firstOrigin) {
        int length = history.length() - firstOrigin;
        List<Instant> times = new ArrayList<>();
        double[] open = new double[length];
        double[] high = new double[length];
        double[] low = new double[length];
        double[] close = new double[length];
        for (int bar = 0; bar < length; bar++) {
            times.add(history.end(firstOrigin + bar));
            open[bar] = history.open(firstOrigin + bar);
            high[bar] = history.high(firstOrigin + bar);
            low[bar] = history.low(firstOrigin + bar);
            close[bar] = history.close(firstOrigin + bar);
        }
        return new Outcomes(history.instrument(), times, List.of(open, high, low, close));
    }

    /** The instrument. */
    public Instrument instrument() {
        return instrument;
    }

    /** Number of bars, the first origin included. */
    public int length() {
        return close.length;
    }

    /** End of a bar. */
    public Instant time(int bar) {
        return times.get(bar);
    }

    /**
     * First price of a bar; {@code NaN} at the first origin of a run stored by a version before
     * bars.csv.
     */
    public double open(int bar) {
        return open[bar];
    }

    /** Highest price of a bar; {@code NaN} where it is unknown. */
    public double high(int bar) {
        return high[bar];
    }

    /** Lowest price of a bar; {@code NaN} where it is unknown. */
    public double low(int bar) {
        return low[bar];
    }

    /** Last price of a bar. */
    public double close(int bar) {
        return close[bar];
    }

    private static double[] unknown(int length) {
        double[] none = new double[length];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
