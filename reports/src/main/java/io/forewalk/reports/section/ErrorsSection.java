package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.ForecastScore;
import io.forewalk.engine.metrics.PriceKind;
import io.forewalk.engine.metrics.Scorecard;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Errors over the naive's, fold by fold. */
public final class ErrorsSection implements ReportSection {

    @Override
    public Optional<Section> of(ExperimentResult result) {
        if (result.scorecard().folds().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(chart(result, PriceKind.CLOSE, "errors"));
        blocks.add(chart(result, PriceKind.OPEN, "errorsOpen"));
        blocks.add(
                new Block.Text(
                        "The naive’s open error is computed from the last close, which is what a"
                            + " trader knows; measured against the last open every model would look"
                            + " 1.5 to 2.8 times better."));
        blocks.add(ForecastTables.folds(result));
        return Optional.of(
                Section.of(
                        "errors",
                        "Errors",
                        "RMSE over the naive’s on the same bars: below 1 is better than repeating"
                                + " the last close.",
                        blocks));
    }

    private static ChartData chart(ExperimentResult result, PriceKind target, String key) {
        Map<String, List<ForecastScore>> byName = scores(result, target);
        List<String> folds = folds(result);
        Cast cast = Cast.of(result);
        List<Series> series = new ArrayList<>();
        for (var entry : byName.entrySet()) {
            series.add(
                    new Series(
                            entry.getKey(),
                            cast.forecaster(entry.getKey()),
                            Series.Shape.DOTS,
                            points(entry.getValue(), folds.size())));
        }
        return new ChartData(
                key,
                ChartData.Kind.CATEGORIES,
                new ChartData.Words(
                        title(result, byName, target),
                        alt(byName, target, folds.size()),
                        "report.json"),
                Axis.of("Fold", folds),
                Axis.of("RMSE over the naive’s", Unit.FINE_RATIO),
                series,
                List.of());
    }

    private static Map<String, List<ForecastScore>> scores(
            ExperimentResult result, PriceKind target) {
        Map<String, List<ForecastScore>> byName = new LinkedHashMap<>();
        for (ForecastScore score : result.scorecard().folds()) {
            if (score.target() == target
                    && score.instrument().equals(result.outcomes().getFirst().instrument())
                    && !score.forecaster().equals(Scorecard.LAST_OPEN)) {
                byName.computeIfAbsent(score.forecaster(), name -> new ArrayList<>()).add(score);
            }
        }
        return byName;
    }

    private static List<String> folds(ExperimentResult result) {
        int last =
                result.scorecard().folds().stream()
                        .mapToInt(score -> score.fold().orElse(0))
                        .max()
                        .orElse(0);
        List<String> names = new ArrayList<>();
        for (int fold = 0; fold <= last; fold++) {
            names.add("fold " + (fold + 1));
        }
        return names;
    }

    // The middle seed as the dot, lowest and highest as the bar.
    private static Points points(List<ForecastScore> scores, int folds) {
        double[][] columns = new double[4][folds];
        for (int fold = 0; fold < folds; fold++) {
            int index = fold;
            double[] values =
                    scores.stream()
                            .filter(score -> score.fold().orElse(-1) == index)
                            .mapToDouble(score -> score.value(Keys.RELATIVE_RMSE))
                            .filter(Double::isFinite)
                            .sorted()
                            .toArray();
            columns[0][fold] = fold;
            columns[1][fold] = values.length == 0 ? Double.NaN : values[(values.length - 1) / 2];
            columns[2][fold] = values.length < 2 ? Double.NaN : values[0];
            columns[3][fold] = values.length < 2 ? Double.NaN : values[values.length - 1];
        }
        return Points.of(columns[0], columns[1], columns[2], columns[3]);
    }

    private static String title(
            ExperimentResult result, Map<String, List<ForecastScore>> byName, PriceKind target) {
        int folds = folds(result).size();
        return byName.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Scorecard.NAIVE))
                .map(entry ->
                        "%s in %s"
                                .formatted(entry.getKey(), below(points(entry.getValue(), folds))))
                .collect(
                        Collectors.joining(
                                ", ",
                                "Next %s, below the naive: ".formatted(ForecastTables.word(target)),
                                " of %s folds".formatted(folds)));
    }

    private static long below(Points points) {
        return IntStream.range(0, points.length()).filter(i -> points.y(i) < 1).count();
    }

    private static String alt(
            Map<String, List<ForecastScore>> byName, PriceKind target, int folds) {
        var text =
                new StringBuilder(
                        "RMSE over the naive’s for the next %s by fold."
                                .formatted(ForecastTables.word(target)));
        byName.forEach((name, scores) -> {
            Points points = points(scores, folds);
            String values =
                    IntStream.range(0, folds)
                            .mapToObj(i -> PAGE.of(points.y(i), Unit.FINE_RATIO))
                            .collect(Collectors.joining(", "));
            text.append(" ").append(name).append(": ").append(values).append(".");
        });
        return text.toString();
    }
}
