package io.forewalk.config.yaml;

import io.forewalk.engine.forecast.ForecastCombination;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.market.MarketDataSource;
import io.forewalk.engine.trading.TradingStrategy;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The types an experiment file can name, each a record whose components are its settings.
 *
 * @param sources such as {@code csv}
 * @param forecasters such as {@code naive}
 * @param combinations such as {@code inverseError}
 * @param strategies such as {@code buyAndHold}
 */
public record Plugins(
        Map<String, Class<? extends MarketDataSource>> sources,
        Map<String, Class<? extends Forecaster>> forecasters,
        Map<String, Class<? extends ForecastCombination>> combinations,
        Map<String, Class<? extends TradingStrategy>> strategies) {

    public Plugins {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        forecasters = Collections.unmodifiableMap(new LinkedHashMap<>(forecasters));
        combinations = Collections.unmodifiableMap(new LinkedHashMap<>(combinations));
        strategies = Collections.unmodifiableMap(new LinkedHashMap<>(strategies));
    }
}
