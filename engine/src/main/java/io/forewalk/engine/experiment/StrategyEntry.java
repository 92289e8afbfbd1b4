package io.forewalk.engine.experiment;

import io.forewalk.engine.trading.OrderPlan;
import io.forewalk.engine.trading.TradingStrategy;
import java.io.Serializable;
import java.util.List;

/**
 * A strategy of the experiment; it becomes one contestant per forecaster, and per seed where it
 * reads a seeded forecast.
 *
 * @param forecasters names of entries whose forecasts it reads; empty where it reads none
 * @param plan how its positions are opened and protected
 */
public record StrategyEntry(
        String name, TradingStrategy strategy, List<String> forecasters, OrderPlan plan)
        implements Serializable {

    public StrategyEntry {
        forecasters = List.copyOf(forecasters);
    }

    /** An entry with market orders and no exits but its strategy's. */
    public StrategyEntry(String name, TradingStrategy strategy, List<String> forecasters) {
        this(name, strategy, forecasters, OrderPlan.PLAIN);
    }
}
