package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Role;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import io.forewalk.reports.content.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** At each level, the share of targets that came below the predicted quantile. */
record CoverageChart(PriceKind kind, List<Predictions> shown) {

    private static final double[] LEVELS =
            PredictiveDistribution.LEVELS.stream().mapToDouble(level -> level).toArray();

    /** The largest distance from the promise. */
    private record Gap(Predictions predictions, double level, double share) {
        double size() {
            return Math.abs(share - level);
        }
    }

    /** The chart, where any forecaster gives quantiles. */
    static Optional<ChartData> of(ExperimentResult result, PriceKind kind) {
        List<Predictions> shown =
                Predictions.ofFirstInstrument(result, kind).stream()
                        .filter(Predictions::hasIntervals)
                        .toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new CoverageChart(kind, shown).chart(Cast.of(result)));
    }

    private ChartData chart(Cast cast) {
        List<Series> series = new ArrayList<>();
        series.add(
                new Series(
                        "as promised",
                        Style.of(Role.ACTUAL, 2),
                        Series.Shape.LINE,
                        Points.of(new double[] {0, 1}, new double[] {0, 1})));
        for (Predictions one : shown) {
            Points points = Points.of(LEVELS, shares(one));
            Style style = cast.forecaster(one.log().forecaster());
            series.add(new Series(one.title(), style, Series.Shape.LINE, points));
        }
        return new ChartData(
                kind == PriceKind.CLOSE ? "coverageClose" : "coverageOpen",
                ChartData.Kind.LINES,
                new ChartData.Words(title(), alt(), "quantiles.csv"),
                Axis.of("Level of the predicted quantile", Unit.FRACTION),
                Axis.of("Targets that came below it", Unit.FRACTION),
                series,
                List.of());
    }

    private static double[] shares(Predictions predictions) {
        double[] shares = new double[LEVELS.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = predictions.shareBelow(LEVELS[i]);
        }
        return shares;
    }

    private String title() {
        Gap largest = gap(shown.getFirst());
        for (Predictions one : shown) {
            largest = gap(one).size() > largest.size() ? gap(one) : largest;
        }
        return "Quantiles of the next %s: furthest off is %s, with %s of targets below its %s quantile"
                .formatted(
                        ForecastTables.word(kind),
                        largest.predictions().title(),
                        PAGE.of(largest.share(), Unit.FRACTION),
                        PAGE.of(largest.level(), Unit.FRACTION));
    }

    private static Gap gap(Predictions predictions) {
        double[] shares = shares(predictions);
        int furthest = 0;
        for (int i = 1; i < shares.length; i++) {
            boolean further =
                    Math.abs(shares[i] - LEVELS[i]) > Math.abs(shares[furthest] - LEVELS[furthest]);
            furthest = further ? i : furthest;
        }
        return new Gap(predictions, LEVELS[furthest], shares[furthest]);
    }

    private String alt() {
        return shown.stream()
                .map(CoverageChart::gap)
                .map(gap ->
                        "%s is furthest off at %s, where %s came below."
                                .formatted(
                                        gap.predictions().title(),
                                        PAGE.of(gap.level(), Unit.FRACTION),
                                        PAGE.of(gap.share(), Unit.FRACTION)))
                .collect(
                        Collectors.joining(
                                " ",
                                "Share of targets below the predicted quantiles of the next %s at nine levels; on the diagonal they are as promised. "
                                        .formatted(ForecastTables.word(kind)),
                                ""));
    }
}
