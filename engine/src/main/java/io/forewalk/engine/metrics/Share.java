package io.forewalk.engine.metrics;

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
