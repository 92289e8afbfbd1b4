package io.forewalk.engine.metrics;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.metrics.forecast.ForecastMetric;
import io.forewalk.engine.metrics.forecast.ScoredForecasts;
import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.engine.metrics.measure.Ratio;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.walkforward.Fold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

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
        List<ForecastScore> scores = new ArrayList<>();
        List<List<Row>> steps = stepRows();
        for (int step = 1; step <= steps.size(); step++) {
            for (Row row : steps.get(step - 1)) {
                scores.add(score(row, Slice.ofStep(step), row.scored()));
            }
        }
        return scores;
    }

    /** Rows of each step, the next bar first; none with a horizon of 1. */
    private List<List<Row>> stepRows() {
        int horizon =
                logs.stream()
                        .flatMap(log -> log.entries().stream().limit(1))
                        .mapToInt(entry -> entry.forecast().steps().size())
                        .max()
                        .orElse(1);
        List<List<Row>> steps = new ArrayList<>();
        for (int step = 1; horizon > 1 && step <= horizon; step++) {
            steps.add(rowsOf(CommonTargets.of(history, folds.getFirst(), step, logs)));
        }
        return steps;
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

    /**
     * What the tests say, open and close apart.
     *
     * @param fixed names of forecasters in which the naive is not nested
     * @param draws resamples of the bootstrap
     */
    ForecastEvidence evidence(List<String> fixed, int draws, RandomSource random) {
        ForecastEvidence all = ForecastEvidence.NONE;
        for (PriceKind kind : PriceKind.values()) {
            EvidenceTable table = new EvidenceTable(answers(rows, kind));
            var steps = stepRows().stream().map(step -> answers(step, kind)).toList();
            all =
                    all.and(
                            new ForecastEvidence(
                                    table.checks(),
                                    table.nested(name -> !fixed.contains(name)),
                                    table.pairs(),
                                    EvidenceTable.steps(steps),
                                    table.set(draws, generator(random, kind)).stream().toList()));
        }
        return all;
    }

    private List<EvidenceTable.Answers> answers(List<Row> of, PriceKind kind) {
        return of.stream()
                .filter(row -> row.target() == kind)
                .map(row -> new EvidenceTable.Answers(subject(row), row.scored()))
                .toList();
    }

    private ForecastCase subject(Row row) {
        return new ForecastCase(history.instrument(), row.target(), row.forecaster(), row.seeds());
    }

    private RandomGenerator generator(RandomSource random, PriceKind kind) {
        return random.named("forecasts")
                .named(history.instrument().symbol())
                .named(kind.name().toLowerCase(Locale.ROOT))
                .generator();
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
