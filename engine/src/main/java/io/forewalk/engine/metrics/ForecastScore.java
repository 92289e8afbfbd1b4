package io.forewalk.engine.metrics;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.PriceKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The errors of one forecaster for one price on one instrument.
 *
 * @param seeds its seed, or none
 * @param slice which targets the score is about
 * @param bars targets scored, the same for every forecaster of the table
 * @param values by {@link MetricDefinition#key}; {@code NaN} where undefined
 * @param intervals by key, where a measure has one
 */
public record ForecastScore(
        Instrument instrument,
        String forecaster,
        List<Long> seeds,
        PriceKind target,
        Slice slice,
        int bars,
        Map<String, Double> values,
        Map<String, Interval> intervals) {

    public ForecastScore {
        seeds = List.copyOf(seeds);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
    }

    /** Its seed, empty where chance plays no part. */
    public OptionalLong seed() {
        return seeds.isEmpty() ? OptionalLong.empty() : OptionalLong.of(seeds.getFirst());
    }

    /** Its fold, empty where it is about more than one. */
    public OptionalInt fold() {
        return slice.fold();
    }

    /** A value, {@code NaN} if the score does not have it. */
    public double value(String key) {
        return values.getOrDefault(key, Double.NaN);
    }

    /** The interval of a value, {@link Interval#NONE} if it has none. */
    public Interval interval(String key) {
        return intervals.getOrDefault(key, Interval.NONE);
    }
}
