package io.forewalk.engine.experiment;

import io.forewalk.engine.trading.TradingStrategy;
import java.io.Serializable;
import java.util.List;

/**
 * A strategy of the experiment; it becomes one contestant per forecaster, and per seed where it
 * reads a seeded forecast.
 *
 * @param forecasters names of entries whose forecasts it reads; empty where it reads none
 */
public record StrategyEntry(String name, TradingStrategy strategy, List<String> forecasters)
        implements Serializable {

    public StrategyEntry {
        forecasters = List.copyOf(forecasters);
    }
}
