package io.forewalk.engine.trading;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import java.util.List;
import java.util.Map;

/**
 * All that a strategy can know at a close.
 *
 * @param known prices up to this close
 * @param forecasts logs up to this close: those of the contestant's forecaster first, then the
 *     others' it may name
 * @param holdings one per instrument, flat ones included
 * @param equity cash and positions at this close
 */
public record Situation(
        MarketData known,
        List<ForecastLog> forecasts,
        Map<Instrument, Holding> holdings,
        double equity) {

    /** The position in an instrument. */
    public Holding holding(Instrument instrument) {
        return holdings.getOrDefault(instrument, Holding.NONE);
    }
}
