package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.ForecastScore;
import io.forewalk.engine.metrics.Scorecard;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A dot per forecaster and part of the span: RMSE over the naive's. With several seeds the dot is
 * the middle one and a bar goes from the lowest to the highest.
 */
record ErrorDots(ErrorSlices slices, List<String> parts, PriceKind target) {

    static ChartData chart(
            ExperimentResult result, ErrorSlices slices, PriceKind target, String key) {
        return new ErrorDots(slices, slices.names(), target).chart(result, key);
    }

    private ChartData chart(ExperimentResult result, String key) {
        Map<String, List<ForecastScore>> byName = scores(result);
        Cast cast = Cast.of(result);
        List<Series> series = new ArrayList<>();
        byName.forEach((name, scores) ->
                series.add(
                        new Series(
                                name, cast.forecaster(name), Series.Shape.DOTS, points(scores))));
        return new ChartData(
                key,
                ChartData.Kind.CATEGORIES,
                new ChartData.Words(title(byName), alt(byName), "report.json"),
                Axis.of(slices.axis(), parts),
                Axis.of("RMSE over the naive’s", Unit.FINE_RATIO),
                series,
                List.of());
    }

    private Map<String, List<ForecastScore>> scores(ExperimentResult result) {
        Map<String, List<ForecastScore>> byName = new LinkedHashMap<>();
        for (ForecastScore score : slices.scores()) {
            if (score.target() == target
                    && score.instrument().equals(result.outcomes().getFirst().instrument())
                    && !score.forecaster().equals(Scorecard.LAST_OPEN)) {
                byName.computeIfAbsent(score.forecaster(), name -> new ArrayList<>()).add(score);
            }
        }
        return byName;
    }

    private Points points(List<ForecastScore> scores) {
        double[][] columns = new double[4][parts.size()];
        for (int part = 0; part < parts.size(); part++) {
            String name = parts.get(part);
            double[] values =
                    scores.stream()
                            .filter(score -> slices.name().apply(score).equals(name))
                            .mapToDouble(score -> score.value(Keys.RELATIVE_RMSE))
                            .filter(Double::isFinite)
                            .sorted()
                            .toArray();
            columns[0][part] = part;
            columns[1][part] = values.length == 0 ? Double.NaN : values[(values.length - 1) / 2];
            columns[2][part] = values.length < 2 ? Double.NaN : values[0];
            columns[3][part] = values.length < 2 ? Double.NaN : values[values.length - 1];
        }
        return Points.of(columns[0], columns[1], columns[2], columns[3]);
    }

    private String title(Map<String, List<ForecastScore>> byName) {
        return byName.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Scorecard.NAIVE))
                .map(entry -> "%s in %s".formatted(entry.getKey(), below(entry.getValue())))
                .collect(
                        Collectors.joining(
                                ", ",
                                "Next %s, below the naive: ".formatted(ForecastTables.word(target)),
                                " of %s %ss".formatted(parts.size(), slices.one())));
    }

    private long below(List<ForecastScore> scores) {
        Points points = points(scores);
        return IntStream.range(0, points.length()).filter(i -> points.y(i) < 1).count();
    }

    private String alt(Map<String, List<ForecastScore>> byName) {
        var text =
                new StringBuilder(
                        "RMSE over the naive’s for the next %s by %s."
                                .formatted(ForecastTables.word(target), slices.one()));
        byName.forEach((name, scores) -> {
            Points points = points(scores);
            String values =
                    IntStream.range(0, parts.size())
                            .mapToObj(i -> PAGE.of(points.y(i), Unit.FINE_RATIO))
                            .collect(Collectors.joining(", "));
            text.append(" ").append(name).append(": ").append(values).append(".");
        });
        return text.toString();
    }
}
