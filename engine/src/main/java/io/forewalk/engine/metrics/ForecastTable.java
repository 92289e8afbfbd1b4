package io.forewalk.engine.metrics;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.walkforward.Fold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The forecast scores of one instrument. */
final class ForecastTable {

    private final List<ForecastMetric> metrics;
    private final double level;
    private final PriceHistory history;
    private final List<Fold> folds;
    private final List<ForecastLog> logs;
    private final CommonTargets targets;
    private final List<Row> rows;

    /**
     * Scores on the common targets.
     *
     * @param level of the intervals
     */
    ForecastTable(
            List<ForecastMetric> metrics, double level, Evidence evidence, PriceHistory history) {
        this.metrics = metrics;
        this.level = level;
        this.history = history;
        this.folds =
                evidence.timeline().folds(history.length()).stream()
                        .filter(fold -> fold.cut() < history.last())
                        .toList();
        this.logs =
                evidence.logs().stream()
                        .filter(log -> log.instrument().equals(history.instrument()))
                        .toList();
        this.targets = CommonTargets.of(history, folds.getFirst(), 1, logs);
        this.rows = rowsOf(targets);
    }

    private List<Row> rowsOf(CommonTargets answered) {
        List<Row> all = new ArrayList<>();
        for (ForecastLog log : logs) {
            for (PriceKind kind : PriceKind.values()) {
                all.add(new Row(log.forecaster(), seeds(log), kind, answered.score(log, kind)));
            }
        }
        return all;
    }

    /** What one forecaster said about one price. */
    record Row(String forecaster, List<Long> seeds, PriceKind target, ScoredForecasts scored) {}

    private static List<Long> seeds(ForecastLog log) {
        OptionalLong seed = log.seed();
        return seed.isEmpty() ? List.of() : List.of(seed.getAsLong());
    }

    /** Targets that only some forecasters have answered. */
    int leftOut() {
        return targets.leftOut();
    }

    /** Over the whole span, with the last open behind the forecasters. */
    List<ForecastScore> whole() {
        List<ForecastScore> scores = new ArrayList<>();
        for (Row row : rows) {
            scores.add(score(row, Slice.WHOLE, row.scored()));
        }
        if (!rows.isEmpty()) {
            Row reference =
                    new Row(Scorecard.LAST_OPEN, List.of(), PriceKind.OPEN, targets.lastOpen());
            scores.add(score(reference, Slice.WHOLE, reference.scored()));
        }
        return scores;
    }

    /** Fold by fold, regime by regime and, with a horizon above 1, step by step. */
    List<ForecastScore> parts() {
        List<ForecastScore> scores = new ArrayList<>();
        // A fold whose target has not come yet has no scores.
        for (Fold fold : folds) {
            for (Row row : rows) {
                ScoredForecasts part = row.scored().between(fold.cut(), fold.lastOrigin());
                scores.add(score(row, Slice.ofFold(fold.index()), part));
            }
        }
        Regimes.of(history, targets.origins())
                .forEach((name, belongs) -> {
                    for (Row row : rows) {
                        scores.add(score(row, Slice.ofRegime(name), row.scored().where(belongs)));
                    }
                });
        scores.addAll(bySteps());
        return scores;
    }

    private List<ForecastScore> bySteps() {
        int horizon =
                logs.stream()
                        .flatMap(log -> log.entries().stream().limit(1))
                        .mapToInt(entry -> entry.forecast().steps().size())
                        .max()
                        .orElse(1);
        List<ForecastScore> scores = new ArrayList<>();
        for (int step = 1; horizon > 1 && step <= horizon; step++) {
            CommonTargets ahead = CommonTargets.of(history, folds.getFirst(), step, logs);
            for (Row row : rowsOf(ahead)) {
                scores.add(score(row, Slice.ofStep(step), row.scored()));
            }
        }
        return scores;
    }

    /** Open and close apart, every forecaster against the naive, then the remaining pairs. */
    List<ForecastComparison> comparisons() {
        List<ForecastComparison> all = new ArrayList<>();
        for (PriceKind kind : PriceKind.values()) {
            List<Row> same = rows.stream().filter(row -> row.target() == kind).toList();
            all.addAll(new ComparisonTable(history.instrument(), same).rows());
        }
        return all;
    }

    private ForecastScore score(Row row, Slice slice, ScoredForecasts scored) {
        Map<String, Double> values = new LinkedHashMap<>();
        Map<String, Interval> intervals = new LinkedHashMap<>();
        for (ForecastMetric metric : metrics) {
            String key = metric.definition().key();
            values.put(key, Ratio.finite(metric.of(scored)));
            Interval interval = metric.interval(scored, level);
            if (!interval.equals(Interval.NONE)) {
                intervals.put(key, interval);
            }
        }
        return new ForecastScore(
                history.instrument(),
                row.forecaster(),
                row.seeds(),
                row.target(),
                slice,
                scored.count(),
                values,
                intervals);
    }
}
