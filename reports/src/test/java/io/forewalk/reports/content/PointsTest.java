package io.forewalk.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointsTest {

    @Test
    void thinningKeepsEndsAndSpikes() {
        double[] x = IntStream.range(0, 10_000).asDoubleStream().toArray();
        double[] y = new double[10_000];
        y[4_321] = -7;
        y[8_765] = 9;

        Points thinned = Points.of(x, y).thinnedTo(500);

        assertThat(thinned.length()).isLessThanOrEqualTo(500);
        assertThat(thinned.x(0)).isZero();
        assertThat(thinned.x(thinned.length() - 1)).isEqualTo(9_999);
        assertThat(IntStream.range(0, thinned.length()).mapToDouble(thinned::y))
                .contains(-7.0, 9.0);
    }

    @Test
    void thinningKeepsTimeOrder() {
        double[] x = IntStream.range(0, 5_000).asDoubleStream().toArray();
        double[] y = IntStream.range(0, 5_000).mapToDouble(i -> StrictMath.sin(i * 0.7)).toArray();

        Points thinned = Points.of(x, y).thinnedTo(300);

        assertThat(IntStream.range(0, thinned.length()).mapToDouble(thinned::x).boxed().toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void fewPointsStayAsTheyAre() {
        Points points = Points.of(new double[] {1, 2}, new double[] {3, Double.NaN});

        assertThat(points.thinnedTo(10)).isSameAs(points);
    }
}
