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
 */
public record TuningWindow(MarketData known, List<ForecastLog> forecasts, RandomSource random) {

    public TuningWindow {
        forecasts = List.copyOf(forecasts);
    }
}
