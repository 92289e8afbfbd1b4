package io.forewalk.config.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.MapBinder;
import com.google.inject.multibindings.Multibinder;
import io.forewalk.engine.forecast.ForecastCombination;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.market.MarketDataSource;
import io.forewalk.engine.metrics.forecast.ForecastMetric;
import io.forewalk.engine.metrics.performance.PerformanceMetric;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.reports.content.ReportSection;
import java.util.List;
import java.util.Map;

/**
 * Binds what plug-ins add beside what is built in; a name that is taken is refused at the start.
 */
final class PluginsModule extends AbstractModule {

    private final PluginRegistry registry;

    PluginsModule(PluginRegistry registry) {
        this.registry = registry;
    }

    @Override
    protected void configure() {
        bindTypes(registry.sources(), new TypeLiteral<Class<? extends MarketDataSource>>() {});
        bindTypes(registry.forecasters(), new TypeLiteral<Class<? extends Forecaster>>() {});
        bindTypes(
                registry.combinations(),
                new TypeLiteral<Class<? extends ForecastCombination>>() {});
        bindTypes(registry.strategies(), new TypeLiteral<Class<? extends TradingStrategy>>() {});
        bindEach(registry.performanceMetrics(), PerformanceMetric.class);
        bindEach(registry.forecastMetrics(), ForecastMetric.class);
        bindEach(registry.sections(), ReportSection.class);
    }

    private <T> void bindTypes(Map<String, T> types, TypeLiteral<T> kind) {
        var binder = MapBinder.newMapBinder(binder(), new TypeLiteral<String>() {}, kind);
        types.forEach((name, type) -> binder.addBinding(name).toInstance(type));
    }

    private <T> void bindEach(List<T> instances, Class<T> kind) {
        var binder = Multibinder.newSetBinder(binder(), kind);
        instances.forEach(instance -> binder.addBinding().toInstance(instance));
    }
}
