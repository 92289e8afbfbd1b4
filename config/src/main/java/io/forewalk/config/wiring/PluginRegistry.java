package io.forewalk.config.wiring;

import io.forewalk.engine.forecast.ForecastCombination;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.market.MarketDataSource;
import io.forewalk.engine.metrics.forecast.ForecastMetric;
import io.forewalk.engine.metrics.performance.PerformanceMetric;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.reports.content.ReportSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what plug-ins add. A type is a record whose components are its settings; its name is the
 * key under which experiment files write it.
 */
public final class PluginRegistry {

    private final Map<String, Class<? extends MarketDataSource>> sources = new LinkedHashMap<>();
    private final Map<String, Class<? extends Forecaster>> forecasters = new LinkedHashMap<>();
    private final Map<String, Class<? extends ForecastCombination>> combinations =
            new LinkedHashMap<>();
    private final Map<String, Class<? extends TradingStrategy>> strategies = new LinkedHashMap<>();
    private final List<PerformanceMetric> performanceMetrics = new ArrayList<>();
    private final List<ForecastMetric> forecastMetrics = new ArrayList<>();
    private final List<ReportSection> sections = new ArrayList<>();

    PluginRegistry() {}

    /** A source of prices, written below {@code market}. */
    public <T extends Record & MarketDataSource> PluginRegistry source(String name, Class<T> type) {
        return added(sources, name, type);
    }

    /** A forecaster, written in the list {@code forecasters}. */
    public <T extends Record & Forecaster> PluginRegistry forecaster(String name, Class<T> type) {
        return added(forecasters, name, type);
    }

    /** A combination of forecasters, written in the list {@code combinations}. */
    public <T extends Record & ForecastCombination> PluginRegistry combination(
            String name, Class<T> type) {
        return added(combinations, name, type);
    }

    /** A strategy, written in the list {@code strategies}. */
    public <T extends Record & TradingStrategy> PluginRegistry strategy(
            String name, Class<T> type) {
        return added(strategies, name, type);
    }

    /** A measure of accounts, which every run computes. */
    public PluginRegistry metric(PerformanceMetric metric) {
        performanceMetrics.add(metric);
        return this;
    }

    /** A measure of forecasts, which every run computes. */
    public PluginRegistry metric(ForecastMetric metric) {
        forecastMetrics.add(metric);
        return this;
    }

    /** A section of the report, behind those that are built in. */
    public PluginRegistry section(ReportSection section) {
        sections.add(section);
        return this;
    }

    Map<String, Class<? extends MarketDataSource>> sources() {
        return sources;
    }

    Map<String, Class<? extends Forecaster>> forecasters() {
        return forecasters;
    }

    Map<String, Class<? extends ForecastCombination>> combinations() {
        return combinations;
    }

    Map<String, Class<? extends TradingStrategy>> strategies() {
        return strategies;
    }

    List<PerformanceMetric> performanceMetrics() {
        return performanceMetrics;
    }

    List<ForecastMetric> forecastMetrics() {
        return forecastMetrics;
    }

    List<ReportSection> sections() {
        return sections;
    }

    private <T> PluginRegistry added(
            Map<String, Class<? extends T>> types, String name, Class<? extends T> type) {
        if (!name.matches("[A-Za-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException(
                    "The name (%s) of %s must be letters and digits, a letter first."
                            .formatted(name, type.getName()));
        }
        if (types.putIfAbsent(name, type) != null) {
            throw new IllegalArgumentException(
                    "The name (%s) of %s must not be taken by another plug-in."
                            .formatted(name, type.getName()));
        }
        return this;
    }
}
