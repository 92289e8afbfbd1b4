package io.forewalk.engine.metrics;

import io.forewalk.engine.statistics.Encompassing;
import io.forewalk.engine.statistics.TestOutcome;

/**
 * Two forecasters of the same price beside each other; the test of equal accuracy stands in {@link
 * ForecastComparison}.
 *
 * @param conditional Giacomini and White's test (2006): do the losses differ, or can their
 *     difference be foreseen from the last one? Made for rolling windows; with others a stretch
 * @param adds whether the second forecast adds anything to the first, with its best weight
 * @param addsBack whether the first adds anything to the second
 */
public record PairTest(
        ForecastCase first,
        ForecastCase second,
        TestOutcome conditional,
        Encompassing adds,
        Encompassing addsBack) {}
