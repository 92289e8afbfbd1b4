package io.forewalk.engine.metrics;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.metrics.measure.PriceKind;
import java.util.List;

/**
 * One forecaster with one seed, forecasting one price of one instrument: what a test is about.
 *
 * @param seeds its seed, or none
 */
public record ForecastCase(
        Instrument instrument, PriceKind target, String forecaster, List<Long> seeds) {
    public ForecastCase {
        seeds = List.copyOf(seeds);
    }

    /** The forecaster with its seed: {@code lstm#7}. */
    public String name() {
        return seeds.isEmpty() ? forecaster : forecaster + "#" + seeds.getFirst();
    }

    /** Whether it is the naive. */
    public boolean ofNaive() {
        return forecaster.equals(Scorecard.NAIVE);
    }
}
