package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.ForecastComparison;
import io.forewalk.engine.metrics.ForecastScore;
import io.forewalk.engine.metrics.Scorecard;
import io.forewalk.engine.metrics.Slice;
import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tables of forecast scores: over the whole span and by fold. */
final class ForecastTables {

    /** The chief measures. */
    static final Set<String> AT_ONCE =
            Set.of(
                    "rmse",
                    "mae",
                    "mape",
                    "mase",
                    "relativeRmse",
                    "relativeReturnRmse",
                    "hitRate",
                    "returnRmse",
                    "rmseReturn");

    /** Those of them that stand on the first screens. */
    private static final Set<String> CHIEF =
            Set.of("rmse", "mae", Keys.RELATIVE_RETURN_RMSE, Keys.HIT_RATE);

    // Of more instruments the page has no rows by fold, regime and step.
    private static final int READABLE = 6;

    private ForecastTables() {}

    /** Scores over the whole span. */
    static TableData scores(ExperimentResult result) {
        TableData table =
                table(result, result.scorecard().forecasts(), "forecasters", "Forecasters");
        List<Column> columns =
                table.columns().stream()
                        .map(c -> isSecondary(result, c) ? c.in(Place.BACK) : c)
                        .toList();
        return TableData.of(table.key(), table.title(), columns, table.rows())
                .as(TableData.Layout.PAIRED)
                .remarking(remark(result));
    }

    /** Whether a column of the whole span is shown only on demand. */
    private static boolean isSecondary(ExperimentResult result, Column column) {
        return switch (column.key()) {
            case "seed" -> result.experiment().seeds().size() == 1 && isShown(column);
            case "bars" -> isShown(column) && haveEqualTargets(result);
            default -> AT_ONCE.contains(column.key()) && !CHIEF.contains(column.key());
        };
    }

    private static boolean isShown(Column column) {
        return column.place() == Place.FRONT;
    }

    private static boolean haveEqualTargets(ExperimentResult result) {
        return result.scorecard().forecasts().stream()
                        .mapToInt(ForecastScore::bars)
                        .distinct()
                        .count()
                == 1;
    }

    /** Scores by fold. */
    static TableData folds(ExperimentResult result) {
        return folded(result, table(result, result.scorecard().folds(), "folds", "Errors by fold"));
    }

    /** Scores by regime. */
    static TableData regimes(ExperimentResult result) {
        return folded(
                result, table(result, result.scorecard().regimes(), "regimes", "Errors by regime"));
    }

    /** Scores by step ahead. */
    static TableData steps(ExperimentResult result) {
        return folded(result, table(result, result.scorecard().steps(), "steps", "Errors by step"));
    }

    /**
     * Whether there are so many instruments that the parts of their spans are no reading matter.
     */
    static boolean isCrowded(ExperimentResult result) {
        return result.outcomes().size() > READABLE;
    }

    /** Says that what is drawn is the first instrument's. */
    static Block firstOfMany(ExperimentResult result, String what) {
        return new Block.Text(
                "Shown is %s, the first of %s instruments; report.json has %s of all."
                        .formatted(
                                result.outcomes().getFirst().instrument().symbol(),
                                result.outcomes().size(),
                                what));
    }

    /** The page shows the chief measures behind a fold, or nothing of many; report.json has all. */
    private static TableData folded(ExperimentResult result, TableData table) {
        boolean crowded = isCrowded(result);
        List<Column> columns =
                table.columns().stream()
                        .map(c -> crowded || c.place() == Place.BACK ? c.in(Place.JSON) : c)
                        .toList();
        return crowded
                ? TableData.of(table.key(), "", columns, table.rows())
                : TableData.of(table.key(), table.title(), columns, table.rows())
                        .as(TableData.Layout.FOLDED);
    }

    /** How scores call a price. */
    static String word(PriceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String remark(ExperimentResult result) {
        String lastOpen =
                hasLastOpen(result)
                        ? " The row lastOpen repeats the last open; it is printed for readers of"
                                + " other papers and is no baseline, since it flatters every model."
                        : "";
        return "The naive predicts both the next close and the next open from the last close."
                + lastOpen;
    }

    private static boolean hasLastOpen(ExperimentResult result) {
        return result.scorecard().forecasts().stream()
                .anyMatch(score -> score.forecaster().equals(Scorecard.LAST_OPEN));
    }

    private static TableData table(
            ExperimentResult result, List<ForecastScore> scores, String key, String title) {
        List<Column> columns = heads(scores, result.outcomes().size() > 1);
        int named = columns.size();
        for (MetricDefinition definition : result.scorecard().definitions()) {
            if (scores.stream().anyMatch(score -> score.values().containsKey(definition.key()))) {
                columns.addAll(columns(definition, scores));
            }
        }
        Cast cast = Cast.of(result);
        List<List<Value>> rows =
                scores.stream().map(s -> row(result, cast, s, columns, named)).toList();
        return TableData.of(key, title, columns, rows);
    }

    private static List<Column> heads(List<ForecastScore> scores, boolean severalInstruments) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("forecaster", "Forecaster"));
        columns.add(
                Column.of("instrument", "Instrument")
                        .in(severalInstruments ? Place.FRONT : Place.JSON));
        boolean seeded = scores.stream().anyMatch(score -> score.seed().isPresent());
        columns.add(Column.of("seed", "Seed", Unit.COUNT).in(seeded ? Place.FRONT : Place.JSON));
        columns.add(Column.of("target", "Price"));
        if (scores.stream().anyMatch(score -> score.fold().isPresent())) {
            columns.add(Column.of("fold", "Fold", Unit.COUNT));
        }
        if (scores.stream().anyMatch(score -> !score.slice().regime().isEmpty())) {
            columns.add(Column.of("regime", "Regime"));
        }
        if (scores.stream().anyMatch(score -> score.slice().step() > 1)) {
            columns.add(Column.of("step", "Bars ahead", Unit.COUNT));
        }
        columns.add(Column.of("bars", "Targets", Unit.COUNT));
        return columns;
    }

    private static List<Column> columns(MetricDefinition definition, List<ForecastScore> scores) {
        Place place = AT_ONCE.contains(definition.key()) ? Place.FRONT : Place.BACK;
        boolean bounded =
                scores.stream().anyMatch(s -> s.intervals().containsKey(definition.key()));
        return MeasureColumns.of(definition, place, Place.BACK, bounded);
    }

    private static List<Value> row(
            ExperimentResult result,
            Cast cast,
            ForecastScore score,
            List<Column> columns,
            int named) {
        List<Value> row = new ArrayList<>();
        for (Column column : columns.subList(0, named)) {
            row.add(head(cast, score, column.key()));
        }
        for (Column column : columns.subList(named, columns.size())) {
            row.add(cell(result, score, column.key()));
        }
        return row;
    }

    private static Value head(Cast cast, ForecastScore score, String key) {
        return switch (key) {
            case "forecaster" -> cast.named(score.forecaster());
            case "instrument" -> Value.of(score.instrument().symbol());
            case "seed" -> Value.of(score.seed());
            case "target" -> Value.of(word(score.target()));
            case "fold" -> Value.of(score.fold());
            case "regime" -> Value.of(score.slice().regime());
            case "step" -> Value.of(score.slice().step());
            default -> Value.of(score.bars());
        };
    }

    private static Value cell(ExperimentResult result, ForecastScore score, String key) {
        if (!score.values().containsKey(key) && key.endsWith("Interval")) {
            String measure = key.substring(0, key.length() - "Interval".length());
            Interval interval = score.intervals().getOrDefault(measure, Interval.NONE);
            return new Value.Range(interval.low(), interval.high());
        }
        return new Value.Figure(
                score.value(key), key.equals(Keys.RELATIVE_RETURN_RMSE) && isBetter(result, score));
    }

    private static boolean isBetter(ExperimentResult result, ForecastScore score) {
        return score.slice().equals(Slice.WHOLE)
                && result.scorecard().comparisons().stream()
                        .filter(test -> test.second().equals(Scorecard.NAIVE))
                        .filter(test -> isAbout(test, score))
                        .anyMatch(ForecastFinding::saysBetter);
    }

    private static boolean isAbout(ForecastComparison test, ForecastScore score) {
        return test.first().equals(score.forecaster())
                && test.seeds().equals(score.seeds())
                && test.target() == score.target()
                && test.instrument().equals(score.instrument());
    }
}
