package io.forewalk.reports.section;

import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import java.util.List;
import java.util.stream.IntStream;

/** Several seeds of one thing over time. */
public final class SeedBand {

    private SeedBand() {}

    /**
     * The median of the seeds, the lower of two, and behind it a band from the lowest to the
     * highest; of one seed its line alone.
     *
     * @param times of the closes on a time axis
     * @param seeds values at the closes, shape [seeds][closes]; one that ended sooner counts while
     *     it lasts
     */
    public static List<Series> of(String title, Style style, double[] times, List<double[]> seeds) {
        List<double[]> sorted =
                IntStream.range(0, times.length).mapToObj(close -> sortedAt(close, seeds)).toList();
        double[] median =
                sorted.stream().mapToDouble(values -> values[(values.length - 1) / 2]).toArray();
        Series line = new Series(title, style, Series.Shape.LINE, Points.of(times, median));
        if (seeds.size() == 1) {
            return List.of(line);
        }
        double[] low = sorted.stream().mapToDouble(values -> values[0]).toArray();
        double[] high = sorted.stream().mapToDouble(values -> values[values.length - 1]).toArray();
        String name = "%s, lowest to highest of %s seeds".formatted(title, seeds.size());
        Points bounds = Points.of(times, median, low, high);
        return List.of(new Series(name, style, Series.Shape.BAND, bounds), line);
    }

    private static double[] sortedAt(int close, List<double[]> seeds) {
        return seeds.stream()
                .filter(values -> close < values.length)
                .mapToDouble(values -> values[close])
                .sorted()
                .toArray();
    }
}
