package io.forewalk.engine.forecast;

import io.forewalk.engine.market.Instrument;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * The complete out-of-sample record of one forecaster on one instrument: an entry for every origin
 * of the span, in time order, and a mark for every fit. Realized prices are not in it.
 */
public final class ForecastLog implements Serializable {

    private final Instrument instrument;
    private final String forecaster;
    private final List<Long> seeds;
    private final List<LogEntry> entries;
    private final List<FitMark> fits;
    private final NetworkMemory memory;
    private final int length;

    private ForecastLog(ForecastLog whole, int length) {
        this.instrument = whole.instrument;
        this.forecaster = whole.forecaster;
        this.seeds = whole.seeds;
        this.entries = whole.entries;
        this.fits = whole.fits;
        this.memory = NetworkMemory.NONE;
        this.length = length;
    }

    private ForecastLog(ForecastLog same, NetworkMemory memory) {
        this.instrument = same.instrument;
        this.forecaster = same.forecaster;
        this.seeds = same.seeds;
        this.entries = same.entries;
        this.fits = same.fits;
        this.memory = memory;
        this.length = same.length;
    }

    /**
     * A log of consecutive origins.
     *
     * @param forecaster the name of the entry in the experiment
     * @param seed the run's seed, empty where chance plays no part
     * @throws IllegalArgumentException if an origin is not the bar after the one before it
     */
    public ForecastLog(
            Instrument instrument,
            String forecaster,
            OptionalLong seed,
            List<LogEntry> entries,
            List<FitMark> fits) {
        this.instrument = instrument;
        this.forecaster = forecaster;
        this.seeds = seed.isEmpty() ? List.of() : List.of(seed.getAsLong());
        this.entries = List.copyOf(entries);
        this.fits = List.copyOf(fits);
        this.memory = NetworkMemory.NONE;
        this.length = entries.size();
        requireConsecutive(this.entries);
    }

    /** The instrument that is forecast. */
    public Instrument instrument() {
        return instrument;
    }

    /** The name of the forecaster's entry in the experiment. */
    public String forecaster() {
        return forecaster;
    }

    /** The seed of its run, empty where chance plays no part. */
    public OptionalLong seed() {
        return seeds.isEmpty() ? OptionalLong.empty() : OptionalLong.of(seeds.getFirst());
    }

    /** The entries, oldest first, one per origin without a hole. */
    public List<LogEntry> entries() {
        return length == entries.size() ? entries : entries.subList(0, length);
    }

    /** The fits made up to the last origin, oldest first. */
    public List<FitMark> fits() {
        int last = lastOrigin();
        return length == entries.size()
                ? fits
                : fits.stream().filter(fit -> fit.fold().cut() <= last).toList();
    }

    /** The same log with what its models remember, over all origins. */
    public ForecastLog remembering(NetworkMemory whole) {
        return new ForecastLog(this, whole);
    }

    /** What the models remember, where they are networks; nothing in a log that was cut. */
    public NetworkMemory memory() {
        return memory;
    }

    /** Index of the first origin in the instrument's history, -1 in an empty log. */
    public int firstOrigin() {
        return length == 0 ? -1 : entries.getFirst().origin();
    }

    /** Index of the last origin, -1 in an empty log. */
    public int lastOrigin() {
        return length == 0 ? -1 : entries.get(length - 1).origin();
    }

    /** Whether an origin has an entry. */
    public boolean covers(int origin) {
        return length > 0 && origin >= firstOrigin() && origin <= lastOrigin();
    }

    /** The forecast made at an origin, without numbers where the log has none. */
    public Forecast at(int origin) {
        return covers(origin) ? entries.get(origin - firstOrigin()).forecast() : Forecast.none();
    }

    /** What had been forecast by the instant. Shares the entries. */
    public ForecastLog upTo(Instant instant) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).known().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == length ? this : new ForecastLog(this, low);
    }

    private static void requireConsecutive(List<LogEntry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            int before = entries.get(i - 1).origin();
            if (entries.get(i).origin() != before + 1) {
                throw new IllegalArgumentException(
                        "The origin (%d) must be the bar after the one before (%d)."
                                .formatted(entries.get(i).origin(), before));
            }
        }
    }

    // What is sent elsewhere must not carry the later entries that a cut log shares with its whole.
    private Object writeReplace() {
        return length == entries.size()
                ? this
                : new ForecastLog(instrument, forecaster, seed(), entries(), fits());
    }
}
