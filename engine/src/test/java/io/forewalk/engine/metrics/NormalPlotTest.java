package io.forewalk.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.statistics.Normal;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NormalPlotTest {

    @Test
    void fewValuesAreAllShownInOrder() {
        NormalPlot plot = NormalPlot.of(new double[] {3, 1, 2});

        assertThat(plot.values()).containsExactly(-1.0, 0.0, 1.0);
        assertThat(plot.normal().getFirst()).isCloseTo(Normal.quantile(1 / 6.0), within(1e-15));
        assertThat(plot.normal().get(1)).isZero();
    }

    @Test
    void manyValuesAreThinnedButForTheirEnds() {
        double[] values = new SplittableRandom(3).doubles(5_000).map(Normal::quantile).toArray();

        NormalPlot plot = NormalPlot.of(values);

        assertThat(plot.values()).hasSizeBetween(20, NormalPlot.MOST).isSorted();
        assertThat(plot.normal()).hasSameSizeAs(plot.values()).isSorted();
        assertThat(plot.normal().getLast()).isCloseTo(Normal.quantile(0.9999), within(1e-9));
        double largest = Arrays.stream(values).max().orElseThrow();
        assertThat(plot.values().getLast()).isCloseTo(largest, within(0.1));
        assertThat(IntStream.range(5, plot.values().size() - 5))
                .allMatch(i -> Math.abs(plot.values().get(i) - plot.normal().get(i)) < 0.15);
    }

    @Test
    void valuesWithoutASpreadHaveNoPlot() {
        assertThat(NormalPlot.of(new double[] {1, 1, 1}).values()).isEmpty();
        assertThat(NormalPlot.of(new double[] {1, Double.NaN}).values()).isEmpty();
        assertThat(NormalPlot.of(new double[0]).values()).isEmpty();
    }
}
