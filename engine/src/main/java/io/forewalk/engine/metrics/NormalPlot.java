package io.forewalk.engine.metrics;

import io.forewalk.engine.statistics.Moments;
import io.forewalk.engine.statistics.Normal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sorted values against the normal quantiles of their plotting positions {@code (i - 1/2) / n}
 * (Hazen), at most {@value #MOST} of them: evenly spread over the normal quantiles, the smallest
 * and the largest value always among them.
 *
 * @param normal standard normal quantiles, rising
 * @param values in standard deviations from their mean, as many; both are empty where the values do
 *     not vary or one is not a number
 */
public record NormalPlot(List<Double> normal, List<Double> values) {
    /** How many points there are at most. */
    public static final int MOST = 25;

    public NormalPlot {
        normal = List.copyOf(normal);
        values = List.copyOf(values);
    }

    static NormalPlot of(double[] values) {
        Moments moments = Moments.of(values);
        if (!Double.isFinite(moments.mean()) || !moments.varies()) {
            return new NormalPlot(List.of(), List.of());
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        List<Double> normal = new ArrayList<>();
        List<Double> standardized = new ArrayList<>();
        int before = -1;
        for (int point = 0; point < MOST; point++) {
            int rank = rank(point, n);
            if (rank > before) {
                normal.add(Normal.quantile((rank + 0.5) / n));
                standardized.add((sorted[rank] - moments.mean()) / moments.deviation());
                before = rank;
            }
        }
        return new NormalPlot(normal, standardized);
    }

    // From 0; few values have fewer ranks than points.
    private static int rank(int point, int n) {
        double furthest = Normal.quantile(1 - 0.5 / n);
        double at = furthest * (2.0 * point / (MOST - 1) - 1);
        return Math.clamp(Math.round(Normal.cumulative(at) * n - 0.5), 0, n - 1);
    }
}
