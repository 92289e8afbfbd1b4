package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.metrics.ForecastCheck;
import io.forewalk.engine.metrics.LagCheck;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Unit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** With which bar's change the changes of a forecast go. */
final class LagChart {

    private static final double SIGNIFICANCE = 0.05;

    private LagChart() {}

    static ChartData of(Cast cast, List<ForecastCheck> checks) {
        List<Series> series =
                checks.stream()
                        .map(check ->
                                new Series(
                                        check.subject().name(),
                                        cast.forecaster(check.subject().forecaster()),
                                        Series.Shape.LINE,
                                        points(check.lag())))
                        .toList();
        return new ChartData(
                "lag",
                ChartData.Kind.LINES,
                new ChartData.Words(title(checks), alt(checks), "report.json"),
                Axis.of("Bars before the target, 0 = the one that was to be forecast", Unit.COUNT),
                Axis.of("Correlation of predicted and actual changes", Unit.RATIO),
                series,
                List.of(new ChartData.Mark(0, "target"), new ChartData.Mark(1, "bar before")));
    }

    private static Points points(LagCheck lag) {
        double[] x =
                IntStream.rangeClosed(-LagCheck.BARS, LagCheck.BARS).asDoubleStream().toArray();
        double[] y = lag.correlations().stream().mapToDouble(correlation -> correlation).toArray();
        return Points.of(x, y);
    }

    private static String title(List<ForecastCheck> checks) {
        List<String> copying =
                checks.stream()
                        .filter(check -> check.lag().copies().rejects(SIGNIFICANCE))
                        .map(check -> check.subject().name())
                        .toList();
        if (copying.isEmpty()) {
            return "No forecast of the next close provably copies yesterday";
        }
        return copying.size() == checks.size()
                ? "Every forecast of the next close moves with yesterday’s change, not with its own"
                : "These move with yesterday’s change, not with their own: "
                        + String.join(", ", copying);
    }

    private static String alt(List<ForecastCheck> checks) {
        return checks.stream()
                .map(LagChart::words)
                .collect(
                        Collectors.joining(
                                " ",
                                "Correlation of the changes of forecasts with the changes of the"
                                    + " close, five bars after to five bars before the target. ",
                                ""));
    }

    private static String words(ForecastCheck check) {
        LagCheck lag = check.lag();
        String outcome =
                lag.copies().exists()
                        ? "p = %s that yesterday is not followed better"
                                .formatted(PAGE.of(lag.copies().pValue(), Unit.PROBABILITY))
                        : "no test, since " + lag.copies().reason();
        return "%s: %s with its target, %s with the bar before (%s)."
                .formatted(
                        check.subject().name(),
                        PAGE.of(lag.at(0), Unit.RATIO),
                        PAGE.of(lag.at(1), Unit.RATIO),
                        outcome);
    }
}
