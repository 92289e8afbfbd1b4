package io.forewalk.engine.market.source;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.MapBinder;
import io.forewalk.engine.market.MarketDataSource;
import io.forewalk.engine.market.csv.CsvMarketData;
import io.forewalk.engine.market.simulated.SimulatedMarket;

/** The sources of prices an experiment file can name. */
public final class MarketModule extends AbstractModule {

    @Override
    protected void configure() {
        var sources =
                MapBinder.newMapBinder(
                        binder(),
                        new TypeLiteral<String>() {},
                        new TypeLiteral<Class<? extends MarketDataSource>>() {});
        sources.addBinding("csv").toInstance(CsvMarketData.class);
        sources.addBinding("simulated").toInstance(SimulatedMarket.class);
    }
}
