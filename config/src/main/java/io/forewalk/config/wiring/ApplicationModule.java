package io.forewalk.config.wiring;

import com.google.inject.AbstractModule;
import io.forewalk.engine.market.source.MarketModule;
import io.forewalk.engine.metrics.MetricsModule;
import io.forewalk.reports.ReportsModule;
import io.forewalk.strategies.forecasting.ForecastingModule;
import io.forewalk.strategies.trading.TradingModule;

/** The whole program: every room's modules, the plug-ins and what is made of their bindings. */
public final class ApplicationModule extends AbstractModule {

    private final PluginJars plugins;

    /** The program as it is built. */
    public ApplicationModule() {
        this(PluginJars.NONE);
    }

    /** The program with plug-ins. */
    public ApplicationModule(PluginJars plugins) {
        this.plugins = plugins;
    }

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        binder().requireAtInjectOnConstructors();
        binder().requireExactBindingAnnotations();
        binder().disableCircularProxies();
        install(new MarketModule());
        install(new ForecastingModule());
        install(new TradingModule());
        install(new MetricsModule());
        install(new ReportsModule());
        install(new PluginsModule(plugins.registry()));
        bind(PluginCatalog.class);
    }
}
