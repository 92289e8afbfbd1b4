package io.forewalk.engine.market;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Bars of one instrument, oldest first; immutable. A history that was cut by {@link #upTo} has no
 * way back to the later bars: their prices have no index.
 */
public final class PriceHistory implements Serializable {

    private final Instrument instrument;
    private final int length;
    private final long[] end;
    private final double[] open;
    private final double[] high;
    private final double[] low;
    private final double[] close;
    private final double[] volume;
    // Computed when first asked for; every task of a market asks for those of all instruments.
    private String digest = "";

    private PriceHistory(PriceHistory whole, int length) {
        this.instrument = whole.instrument;
        this.length = length;
        this.end = whole.end;
        this.open = whole.open;
        this.high = whole.high;
        this.low = whole.low;
        this.close = whole.close;
        this.volume = whole.volume;
    }

    private PriceHistory(Instrument instrument, BarColumns bars) {
        this.instrument = instrument;
        this.length = bars.length();
        this.end =
                bars.stamps().length == length
                        ? bars.stamps()
                        : Arrays.copyOf(bars.stamps(), length);
        this.open = bars.trimmed(ColumnRole.OPEN);
        this.high = bars.trimmed(ColumnRole.HIGH);
        this.low = bars.trimmed(ColumnRole.LOW);
        this.close = bars.trimmed(ColumnRole.CLOSE);
        this.volume = bars.trimmed(ColumnRole.VOLUME);
    }

    private PriceHistory(Builder builder) {
        this.instrument = builder.instrument;
        this.length = builder.length;
        this.end = Arrays.copyOf(builder.end, length);
        this.open = Arrays.copyOf(builder.open, length);
        this.high = Arrays.copyOf(builder.high, length);
        this.low = Arrays.copyOf(builder.low, length);
        this.close = Arrays.copyOf(builder.close, length);
        this.volume = Arrays.copyOf(builder.volume, length);
    }

    /**
     * A history of the given bars.
     *
     * @throws IllegalArgumentException if an end is not later than the one before it
     */
    public static PriceHistory of(Instrument instrument, List<Bar> bars) {
        var builder = builder(instrument);
        bars.forEach(builder::add);
        return builder.build();
    }

    /**
     * A history that takes over columns in order of time, whose stamps are the ends of the bars.
     */
    public static PriceHistory of(Instrument instrument, BarColumns bars) {
        return new PriceHistory(instrument, bars);
    }

    /** A builder that takes bars oldest first. */
    public static Builder builder(Instrument instrument) {
        return new Builder(instrument);
    }

    /** The instrument whose bars these are. */
    public Instrument instrument() {
        return instrument;
    }

    /** Number of bars. */
    public int length() {
        return length;
    }

    /** Index of the newest bar, -1 in an empty history. */
    public int last() {
        return length - 1;
    }

    /** The instant at which the bar ended and became known. */
    public Instant end(int bar) {
        return Instant.ofEpochMilli(end[checked(bar)]);
    }

    /** The local day to which the bar belongs; a daily bar ends when the next day starts. */
    public LocalDate date(int bar) {
        return LocalDate.ofInstant(end(bar).minusMillis(1), instrument.zone());
    }

    /** First price of the bar. */
    public double open(int bar) {
        return open[checked(bar)];
    }

    /** Highest price of the bar. */
    public double high(int bar) {
        return high[checked(bar)];
    }

    /** Lowest price of the bar. */
    public double low(int bar) {
        return low[checked(bar)];
    }

    /** Last price of the bar. */
    public double close(int bar) {
        return close[checked(bar)];
    }

    /** Units traded during the bar, {@code NaN} where the source has none. */
    public double volume(int bar) {
        return volume[checked(bar)];
    }

    /** All values of one bar. */
    public Bar bar(int bar) {
        return new Bar(end(bar), open(bar), high(bar), low(bar), close(bar), volume(bar));
    }

    /** A copy of the closes, shape [bars]. */
    public double[] closes() {
        return Arrays.copyOf(close, length);
    }

    /** A copy of the opens, shape [bars]. */
    public double[] opens() {
        return Arrays.copyOf(open, length);
    }

    /**
     * Bars 0 to {@code bar}, that bar included: all that is known at its end. Shares the prices.
     */
    public PriceHistory upTo(int bar) {
        return bar == length - 1 ? this : new PriceHistory(this, checked(bar) + 1);
    }

    /** Bars {@code first} to {@code last}, both included, with indices that start at 0 again. */
    public PriceHistory between(int first, int last) {
        var builder = builder(instrument);
        for (int bar = first; bar <= last; bar++) {
            builder.add(bar(bar));
        }
        return builder.build();
    }

    /** Index of the newest bar that has ended at the instant or before it, -1 if there is none. */
    public int lastEndedAt(Instant instant) {
        int found = Arrays.binarySearch(end, 0, length, instant.toEpochMilli());
        return found >= 0 ? found : -found - 2;
    }

    /** SHA-256 of instrument and bars in hexadecimal; equal histories have equal digests. */
    public String digest() {
        if (digest.isEmpty()) {
            digest = computedDigest();
        }
        return digest;
    }

    private String computedDigest() {
        MessageDigest sha = Sha256.digest();
        sha.update(instrument.toString().getBytes(StandardCharsets.UTF_8));
        ByteBuffer row = ByteBuffer.allocate(6 * Long.BYTES);
        for (int bar = 0; bar < length; bar++) {
            row.clear().putLong(end[bar]).putDouble(open[bar]).putDouble(high[bar]);
            sha.update(
                    row.putDouble(low[bar]).putDouble(close[bar]).putDouble(volume[bar]).array());
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private int checked(int bar) {
        if (bar < 0 || bar >= length) {
            throw new IndexOutOfBoundsException(
                    "The bar (%d) must lie in 0..%d, all that is known."
                            .formatted(bar, length - 1));
        }
        return bar;
    }

    // What is sent elsewhere must not carry the later bars that a cut history shares with its
    // whole.
    private Object writeReplace() {
        return length == end.length ? this : between(0, length - 1);
    }

    /** Collects bars oldest first. */
    public static final class Builder {

        private final Instrument instrument;
        private int length;
        private long[] end = new long[256];
        private double[] open = new double[256];
        private double[] high = new double[256];
        private double[] low = new double[256];
        private double[] close = new double[256];
        private double[] volume = new double[256];

        private Builder(Instrument instrument) {
            this.instrument = instrument;
        }

        /**
         * Appends a bar.
         *
         * @throws IllegalArgumentException if it does not end later than the one before
         */
        public Builder add(Bar bar) {
            long millis = bar.end().toEpochMilli();
            if (length > 0 && millis <= end[length - 1]) {
                throw new IllegalArgumentException(
                        "The bar's end (%s) must be later than the one before (%s)."
                                .formatted(bar.end(), Instant.ofEpochMilli(end[length - 1])));
            }
            if (length == end.length) {
                grow(length + (length >> 1));
            }
            end[length] = millis;
            open[length] = bar.open();
            high[length] = bar.high();
            low[length] = bar.low();
            close[length] = bar.close();
            volume[length] = bar.volume();
            length++;
            return this;
        }

        /** The history of the bars added so far. */
        public PriceHistory build() {
            return new PriceHistory(this);
        }

        private void grow(int capacity) {
            end = Arrays.copyOf(end, capacity);
            open = Arrays.copyOf(open, capacity);
            high = Arrays.copyOf(high, capacity);
            low = Arrays.copyOf(low, capacity);
            close = Arrays.copyOf(close, capacity);
            volume = Arrays.copyOf(volume, capacity);
        }
    }
}
