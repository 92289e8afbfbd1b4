package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.metrics.ForecastCheck;
import io.forewalk.engine.metrics.NormalPlot;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Role;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import io.forewalk.reports.content.Unit;
import java.util.List;
import java.util.Optional;

/** Errors against the normal law, quantile by quantile: where the tails leave the line. */
final class NormalPlotChart {

    private NormalPlotChart() {}

    /** The chart, where the errors vary. */
    static Optional<ChartData> of(Cast cast, ForecastCheck check) {
        NormalPlot plot = check.residuals().normalPlot();
        return plot.values().isEmpty() ? Optional.empty() : Optional.of(chart(cast, check, plot));
    }

    private static ChartData chart(Cast cast, ForecastCheck check, NormalPlot plot) {
        double[] normal = plot.normal().stream().mapToDouble(value -> value).toArray();
        double[] values = plot.values().stream().mapToDouble(value -> value).toArray();
        double[] ends = {normal[0], normal[normal.length - 1]};
        return new ChartData(
                "qq." + check.subject().name(),
                ChartData.Kind.LINES,
                new ChartData.Words(title(check, plot), alt(check, plot), "report.json"),
                Axis.of("Quantile of a normal law", Unit.RATIO),
                Axis.of("Error in standard deviations", Unit.RATIO),
                List.of(
                        new Series(
                                "normal law",
                                Style.of(Role.ACTUAL),
                                Series.Shape.LINE,
                                Points.of(ends, ends)),
                        new Series(
                                "errors",
                                cast.forecaster(check.subject().forecaster()),
                                Series.Shape.DOTS,
                                Points.of(normal, values))),
                List.of());
    }

    private static String title(ForecastCheck check, NormalPlot plot) {
        return "%s: from %s to %s deviations, a normal law from %s to %s"
                .formatted(
                        check.subject().name(),
                        PAGE.of(plot.values().getFirst(), Unit.RATIO, 1),
                        PAGE.of(plot.values().getLast(), Unit.RATIO, 1),
                        PAGE.of(plot.normal().getFirst(), Unit.RATIO, 1),
                        PAGE.of(plot.normal().getLast(), Unit.RATIO, 1));
    }

    private static String alt(ForecastCheck check, NormalPlot plot) {
        int furthest = 0;
        for (int i = 1; i < plot.values().size(); i++) {
            furthest = gap(plot, i) > gap(plot, furthest) ? i : furthest;
        }
        return "Quantiles of the errors of %s against those of a normal law. Furthest from the line is the error of %s deviations, where a normal law has %s."
                .formatted(
                        title(check, plot),
                        PAGE.of(plot.values().get(furthest), Unit.RATIO),
                        PAGE.of(plot.normal().get(furthest), Unit.RATIO));
    }

    private static double gap(NormalPlot plot, int point) {
        return Math.abs(plot.values().get(point) - plot.normal().get(point));
    }
}
