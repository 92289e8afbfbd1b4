package io.forewalk.engine.experiment;

import io.forewalk.engine.market.Instrument;
import java.time.Instant;
import java.util.List;

/**
 * What really happened to one instrument over the out-of-sample span: bar 0 is the first origin, the last
 * bar the last target. Shape of each column: [bars].
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

    /** First price of a bar; {@code NaN} at the first origin of a stored run, which has no forecast. */
    public double open(int bar) {
        return open[bar];
    }

    /** Last price of a bar. */
    public double close(int bar) {
        return close[bar];
    }
}
