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
    private final CommonTargets targets;
    private final List<Row> rows = new ArrayList<>();

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
        List<ForecastLog> logs =
                evidence.logs().stream()
                        .filter(log -> log.instrument().equals(history.instrument()))
                        .toList();
        this.targets = CommonTargets.of(history, folds.getFirst(), logs);
        for (ForecastLog log : logs) {
            for (PriceKind kind : PriceKind.values()) {
                rows.add(new Row(log.forecaster(), seeds(log), kind, targets.score(log, kind)));
            }
        }
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
            scores.add(score(row, List.of(), row.scored()));
        }
        if (!rows.isEmpty()) {
            Row reference =
                    new Row(Scorecard.LAST_OPEN, List.of(), PriceKind.OPEN, targets.lastOpen());
            scores.add(score(reference, List.of(), reference.scored()));
        }
        return scores;
    }

    /**
     * Fold by fold, over the targets of each; a fold whose target has not come yet has no scores.
     */
    List<ForecastScore> byFold() {
        List<ForecastScore> scores = new ArrayList<>();
        for (Fold fold : folds) {
            for (Row row : rows) {
                ScoredForecasts part = row.scored().between(fold.cut(), fold.lastOrigin());
                scores.add(score(row, List.of(fold.index()), part));
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

    private ForecastScore score(Row row, List<Integer> fold, ScoredForecasts scored) {
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
                fold,
                scored.count(),
                values,
                intervals);
    }
}
