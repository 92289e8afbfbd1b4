package io.forewalk.config.wiring;

import io.forewalk.config.yaml.Plugins;
import io.forewalk.engine.forecast.ForecastCombination;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.market.MarketDataSource;
import io.forewalk.engine.trading.TradingStrategy;
import jakarta.inject.Inject;
import java.util.Map;

/** The types that an experiment file can name, as the modules of the rooms bind them. */
public final class PluginCatalog {

    private final Plugins plugins;

    /** The types by the names in the file. */
    @Inject
    public PluginCatalog(
            Map<String, Class<? extends MarketDataSource>> sources,
            Map<String, Class<? extends Forecaster>> forecasters,
            Map<String, Class<? extends ForecastCombination>> combinations,
            Map<String, Class<? extends TradingStrategy>> strategies) {
        this.plugins = new Plugins(sources, forecasters, combinations, strategies);
    }

    /** All types. */
    public Plugins plugins() {
        return plugins;
    }
}
