package io.forewalk.engine.market;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.MapBinder;

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
