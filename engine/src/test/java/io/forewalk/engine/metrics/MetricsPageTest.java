package io.forewalk.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.metrics.measure.MetricDefinition;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of the measures names what the program measures. */
final class MetricsPageTest {

    @Test
    void everyKeyHasItsRow() {
        List<String> page = TestFiles.lines(Path.of("..", "docs", "metrics.md"));

        for (MetricDefinition definition : Metrics.scorekeeper().definitions()) {
            assertThat(page)
                    .as(definition.key())
                    .filteredOn(line -> line.startsWith("| `" + definition.key() + "` |"))
                    .hasSize(1);
        }
    }

    @Test
    void everyRowIsAMeasure() {
        List<String> keys =
                Metrics.scorekeeper().definitions().stream().map(MetricDefinition::key).toList();
        List<String> rows =
                TestFiles.lines(Path.of("..", "docs", "metrics.md")).stream()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(3, line.indexOf('`', 3)))
                        .toList();

        assertThat(keys).containsExactlyInAnyOrderElementsOf(rows);
    }
}
