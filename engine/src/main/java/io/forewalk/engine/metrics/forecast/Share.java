package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.engine.metrics.measure.Ratio;
import io.forewalk.engine.statistics.WilsonInterval;

/** Hits among trials. */
record Share(int hits, int trials) {

    /** {@code NaN} without a trial. */
    double value() {
        return Ratio.of(hits, trials);
    }

    /** Wilson's score interval (1927). */
    Interval interval(double level) {
        return Interval.of(WilsonInterval.of(hits, trials, level));
    }
}
