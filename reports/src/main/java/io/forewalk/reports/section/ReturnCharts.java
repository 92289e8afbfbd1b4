package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.statistics.Moments;
import io.forewalk.engine.statistics.Normal;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Role;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import io.forewalk.reports.content.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the returns per bar of one contestant are spread: histogram, and quantiles beside normal
 * ones.
 */
final class ReturnCharts {

    private static final int BINS = 41;
    private static final int REACH = 4;

    /** More dots than this cannot be told apart. */
    private static final int MOST_DOTS = 400;

    private final String name;
    private final Style style;
    private final double[] returns;
    private final Moments moments;

    private ReturnCharts(String name, Style style, double[] returns) {
        this.name = name;
        this.style = style;
        this.returns = returns;
        this.moments = Moments.of(returns);
    }

    /** Both charts; nothing where returns do not vary. */
    static Optional<Block> row(SeedGroup group, Curves curves) {
        var charts =
                new ReturnCharts(
                        group.title() + group.middleRemark(),
                        curves.style(group),
                        group.middle().backtest().curve().returns());
        return charts.moments.varies()
                ? Optional.of(new Block.Row(List.of(charts.histogram(), charts.quantiles())))
                : Optional.empty();
    }

    private ChartData histogram() {
        double width = 2.0 * REACH * moments.deviation() / BINS;
        double[] centres =
                IntStream.range(0, BINS)
                        .mapToDouble(bin ->
                                moments.mean() + (bin + 0.5) * width - REACH * moments.deviation())
                        .toArray();
        double[] counts = new double[BINS];
        for (double value : returns) {
            double place = (value - moments.mean() + REACH * moments.deviation()) / width;
            counts[Math.clamp((long) Math.floor(place), 0, BINS - 1)]++;
        }
        double[] normal = Arrays.stream(centres).map(at -> expected(at, width)).toArray();
        return chart(
                "returnHistogram",
                "%s lies beyond two deviations in %s of bars; a normal law would in 4.6\u202f%%"
                        .formatted(name, PAGE.of(beyondTwo(), Unit.FRACTION)),
                Axis.of("Return of a bar", Unit.FRACTION),
                Axis.of("Bars", Unit.COUNT),
                List.of(
                        new Series("returns", style, Series.Shape.BARS, Points.of(centres, counts)),
                        law(Points.of(centres, normal))));
    }

    private ChartData quantiles() {
        double[] sorted = returns.clone();
        Arrays.sort(sorted);
        double[] normal =
                IntStream.range(0, sorted.length)
                        .mapToDouble(i -> expectedAt((i + 0.5) / sorted.length))
                        .toArray();
        Points dots = Points.of(normal, sorted).thinnedTo(MOST_DOTS);
        double[] ends = {normal[0], normal[normal.length - 1]};
        return chart(
                "returnQuantiles",
                "Worst bar %s, where a normal law of %s bars would end near %s"
                        .formatted(
                                PAGE.of(sorted[0], Unit.FRACTION),
                                PAGE.of(sorted.length),
                                PAGE.of(normal[0], Unit.FRACTION)),
                Axis.of("Quantile of the normal law", Unit.FRACTION),
                Axis.of("Quantile of the returns", Unit.FRACTION),
                List.of(
                        law(Points.of(ends, ends)),
                        new Series("returns", round(), Series.Shape.DOTS, dots)));
    }

    private ChartData chart(String key, String title, Axis x, Axis y, List<Series> series) {
        String alt =
                "Returns per bar of %s: %s bars, mean %s, deviation %s, skewness %s, excess kurtosis %s. %s."
                        .formatted(
                                name,
                                PAGE.of(returns.length),
                                PAGE.of(moments.mean(), Unit.FRACTION, 3),
                                PAGE.of(moments.deviation(), Unit.FRACTION, 2),
                                PAGE.of(moments.skewness(), Unit.RATIO),
                                PAGE.of(moments.kurtosis() - 3, Unit.RATIO),
                                title);
        return new ChartData(
                key,
                ChartData.Kind.LINES,
                new ChartData.Words(title, alt, "equity.csv"),
                x,
                y,
                new ArrayList<>(series),
                List.of());
    }

    private Style round() {
        return new Style(style.role(), style.dash(), 0);
    }

    private static Series law(Points points) {
        return new Series("normal law", Style.of(Role.ACTUAL), Series.Shape.LINE, points);
    }

    private double expected(double at, double width) {
        double deviation = moments.deviation();
        return returns.length
                * width
                / deviation
                * Normal.density((at - moments.mean()) / deviation);
    }

    private double expectedAt(double probability) {
        return moments.mean() + moments.deviation() * Normal.quantile(probability);
    }

    private double beyondTwo() {
        double limit = 2 * moments.deviation();
        return Arrays.stream(returns).filter(r -> Math.abs(r - moments.mean()) > limit).count()
                / (double) returns.length;
    }
}
