package io.forewalk.engine.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BestTest {

    private static final double NONE = Double.NaN;

    @Test
    void theFirstOfEqualsWins() {
        assertThat(Best.of(List.of(1.0, 2.0, 2.0), Better.HIGHER)).isEqualTo(1);
        assertThat(Best.of(List.of(2.0, 1.0, 1.0), Better.LOWER)).isEqualTo(1);
    }

    @Test
    void whatHasNoScoreNeverWins() {
        assertThat(Best.of(List.of(NONE, -5.0, NONE, -7.0), Better.HIGHER)).isEqualTo(1);
        assertThat(Best.of(List.of(NONE, NONE), Better.HIGHER)).isEqualTo(Best.NONE);
    }

    @ParameterizedTest
    @EnumSource(StrategyMeasure.class)
    void everyMeasureHasABetterSideAndItsMetricsName(StrategyMeasure measure) {
        var definition = measure.metric().definition();

        assertThat(definition.better()).isNotEqualTo(Better.NEITHER);
        assertThat(definition.key()).isEqualToIgnoringCase(measure.name().replace("_", ""));
    }

    @ParameterizedTest
    @EnumSource(ForecastMeasure.class)
    void everyErrorIsBetterWhenSmallerAndHasItsMetricsName(ForecastMeasure measure) {
        var definition = measure.metric().definition();

        assertThat(definition.better()).isEqualTo(Better.LOWER);
        assertThat(definition.key()).isEqualToIgnoringCase(measure.name().replace("_", ""));
    }
}
