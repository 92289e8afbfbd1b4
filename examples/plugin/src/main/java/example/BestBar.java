package example;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.metrics.performance.Performance;
import io.forewalk.engine.metrics.performance.PerformanceMetric;
import java.util.Arrays;

/** The largest return of one bar; {@code NaN} without returns. */
public record BestBar() implements PerformanceMetric {

    @Override
    public MetricDefinition definition() {
        return new MetricDefinition(
                "bestBar", "Best bar", Unit.FRACTION, Better.HIGHER, "max(r)", "this plug-in");
    }

    @Override
    public double of(Performance performance) {
        return Arrays.stream(performance.returns()).max().orElse(Double.NaN);
    }
}
