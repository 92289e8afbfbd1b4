package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.trading.Contestant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The measures of one contestant.
 *
 * @param values by {@link MetricDefinition#key}; {@code NaN} where undefined
 * @param intervals by key, where a measure has one
 */
public record StrategyScore(
        Contestant contestant, Map<String, Double> values, Map<String, Interval> intervals) {

    public StrategyScore {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
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
