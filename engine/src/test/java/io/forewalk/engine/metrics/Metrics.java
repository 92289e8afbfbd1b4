package io.forewalk.engine.metrics;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import io.forewalk.engine.metrics.forecast.ForecastMetric;
import io.forewalk.engine.metrics.forecast.ScoredForecasts;
import io.forewalk.engine.metrics.performance.Performance;
import io.forewalk.engine.metrics.performance.PerformanceMetric;
import java.util.List;
import java.util.Set;

/** The measures of {@link MetricsModule}, as the program injects them. */
public final class Metrics {

    private static final Injector INJECTOR = Guice.createInjector(new MetricsModule());

    private Metrics() {}

    public static List<PerformanceMetric> performance() {
        return List.copyOf(
                INJECTOR.getInstance(Key.get(new TypeLiteral<Set<PerformanceMetric>>() {})));
    }

    static List<ForecastMetric> forecast() {
        return List.copyOf(
                INJECTOR.getInstance(Key.get(new TypeLiteral<Set<ForecastMetric>>() {})));
    }

    static Scorekeeper scorekeeper() {
        return INJECTOR.getInstance(Scorekeeper.class);
    }

    public static double value(String key, Performance performance) {
        return performance().stream()
                .filter(metric -> metric.definition().key().equals(key))
                .findFirst()
                .orElseThrow()
                .of(performance);
    }

    public static double value(String key, ScoredForecasts scored) {
        return forecast().stream()
                .filter(metric -> metric.definition().key().equals(key))
                .findFirst()
                .orElseThrow()
                .of(scored);
    }
}
