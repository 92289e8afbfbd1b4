package io.forewalk.engine.metrics;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.metrics.forecast.ForecastMetric;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.performance.PerformanceMetric;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Measures a run with the measures it was given. */
public final class Scorekeeper {

    private final List<PerformanceMetric> performance;
    private final List<ForecastMetric> forecast;

    /** Measures in the order of the tables. */
    @Inject
    public Scorekeeper(Set<PerformanceMetric> performance, Set<ForecastMetric> forecast) {
        this.performance = List.copyOf(performance);
        this.forecast = List.copyOf(forecast);
    }

    /** Every measure of the run: scores, intervals and tests, all of the same bars. */
    public Scorecard scorecard(Evidence evidence, ScoringTerms terms) {
        List<ForecastScore> whole = new ArrayList<>();
        List<ForecastScore> parts = new ArrayList<>();
        List<ForecastComparison> comparisons = new ArrayList<>();
        ForecastEvidence tests = ForecastEvidence.NONE;
        int leftOut = 0;
        for (PriceHistory history : evidence.market().histories()) {
            var table = new ForecastTable(forecast, terms.statistics().level(), evidence, history);
            whole.addAll(table.whole());
            parts.addAll(table.parts());
            comparisons.addAll(table.comparisons());
            tests =
                    tests.and(
                            table.evidence(
                                    evidence.fixed(),
                                    terms.statistics().bootstrap(),
                                    terms.random()));
            leftOut += table.leftOut();
        }
        var luck = new LuckTable(evidence, terms);
        var strategies = new StrategyTable(performance, evidence, terms, luck.tries());
        return new Scorecard(
                terms.annualisation(),
                whole,
                parts,
                strategies.scores(),
                comparisons,
                tests,
                leftOut,
                definitions(),
                strategies.benchmark(),
                luck.luck(),
                new WorthTable(evidence, terms).worth());
    }

    /** Of every key in its scores: strategies first. */
    public List<MetricDefinition> definitions() {
        Stream<MetricDefinition> ofStrategies =
                Stream.concat(
                        performance.stream().map(PerformanceMetric::definition),
                        Stream.of(
                                StrategyTable.BLOCK_LENGTH,
                                StrategyTable.DEFLATED,
                                StrategyTable.RANDOM_ENTRY,
                                StrategyTable.RANDOM_ENTRY_P));
        Stream<MetricDefinition> ofForecasts = forecast.stream().map(ForecastMetric::definition);
        return Stream.concat(ofStrategies, ofForecasts).toList();
    }
}
