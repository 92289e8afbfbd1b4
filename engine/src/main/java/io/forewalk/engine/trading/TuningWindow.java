package io.forewalk.engine.trading;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.random.RandomSource;
import java.util.List;

/**
 * What a strategy may choose its parameters from.
 *
 * @param known prices up to the fold's cut
 * @param forecasts logged out-of-sample forecasts up to there
 * @param workspace shared with the strategies that see the same from here on
 */
public record TuningWindow(
        MarketData known, List<ForecastLog> forecasts, RandomSource random, Workspace workspace) {

    public TuningWindow {
        forecasts = List.copyOf(forecasts);
    }

    /** A window of a strategy that trades alone. */
    public TuningWindow(MarketData known, List<ForecastLog> forecasts, RandomSource random) {
        this(known, forecasts, random, new Workspace());
    }
}
