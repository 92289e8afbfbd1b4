package io.forewalk.engine.experiment;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What really happened to one instrument over the out-of-sample span: bar 0 is the first origin,
 * the last bar the last target. Shape of each column: [bars].
 */
public final class Outcomes {

    private final Instrument instrument;
    private final List<Instant> times;
    private final double[] open;
    private final double[] close;

    /** Columns of equal length, oldest first. */
    public Outcomes(Instrument instrument, List<Instant> times, double[] open, double[] close) {
        this.instrument = instrument;
        this.times = List.copyOf(times);
        this.open = open.clone();
        this.close = close.clone();
    }

    /** What happened from the first origin on. */
    public static Outcomes of(PriceHistory history, int firstOrigin) {
        int length = history.length() - firstOrigin;
        List<Instant> times = new ArrayList<>();
        double[] open = new double[length];
        double[] close = new double[length];
        for (int bar = 0; bar < length; bar++) {
            times.add(history.end(firstOrigin + bar));
            open[bar] = history.open(firstOrigin + bar);
            close[bar] = history.close(firstOrigin + bar);
        }
        return new Outcomes(history.instrument(), times, open, close);
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
     * First price of a bar; {@code NaN} at the first origin of a stored run, which has no forecast.
     */
    public double open(int bar) {
        return open[bar];
    }

    /** Last price of a bar. */
    public double close(int bar) {
        return close[bar];
    }
}
