package io.forewalk.engine.metrics;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.backtest.Fill;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.metrics.measure.MetricDefinition.Unit;
import io.forewalk.engine.metrics.measure.Ratio;
import io.forewalk.engine.metrics.performance.Performance;
import io.forewalk.engine.metrics.performance.PerformanceMetric;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.statistics.ProbabilisticSharpe;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scores of the contestants. */
record StrategyTable(
        List<PerformanceMetric> metrics, Evidence evidence, ScoringTerms terms, Tries tries) {

    /** Block length of the intervals, a number beside the measures. */
    static final MetricDefinition BLOCK_LENGTH =
            new MetricDefinition(
                    "bootstrapBlock",
                    "Mean block of the bootstrap",
                    Unit.BARS,
                    Better.NEITHER,
                    "mean block length of the stationary bootstrap of r, from the data",
                    "Politis and White (2004), corrected by Patton, Politis and White (2009)");

    /** What is left of the ratio when every try of the run counts. */
    static final MetricDefinition DEFLATED =
            new MetricDefinition(
                    "deflatedSharpe",
                    "Deflated Sharpe ratio",
                    Unit.FRACTION,
                    Better.HIGHER,
                    "probabilistic Sharpe ratio above s ((1 - g) Phi^-1(1 - 1 / N) + g Phi^-1(1 - 1"
                            + " / (N e))), N the tries of this run, s the deviation of their ratios"
                            + " per bar, g = 0.5772",
                    "Bailey and López de Prado (2014)");

    /** How a strategy's entries compare with random ones. */
    static final MetricDefinition RANDOM_ENTRY =
            new MetricDefinition(
                    "randomEntryShare",
                    "Better than random entries",
                    Unit.FRACTION,
                    Better.HIGHER,
                    "share of 1,000 random traders that end lower: same instruments, sides, lengths"
                            + " and weights of the trades, other times, same mean costs",
                    "a permutation test of the times of entry");

    /** How likely random entries do as well. */
    static final MetricDefinition RANDOM_ENTRY_P =
            new MetricDefinition(
                    "randomEntryP",
                    "Random entries, p-value",
                    Unit.FRACTION,
                    Better.LOWER,
                    "(1 + random traders that end as high) / 1,001",
                    "Davison and Hinkley (1997), 4.2");

    /** In file order. */
    List<StrategyScore> scores() {
        return evidence.backtests().stream().map(this::score).toList();
    }

    /** What the contestants are measured against, by the same measures, without intervals. */
    Optional<StrategyScore> benchmark() {
        return evidence.benchmark()
                .map(held ->
                        new StrategyScore(
                                held.contestant(), values(performanceOf(held)), Map.of()));
    }

    private Map<String, Double> values(Performance performance) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (PerformanceMetric metric : metrics) {
            values.put(metric.definition().key(), Ratio.finite(metric.of(performance)));
        }
        return values;
    }

    private StrategyScore score(BacktestResult result) {
        Performance performance = performanceOf(result);
        Map<String, Double> values = values(performance);
        RandomSource random = terms.random().named("bootstrap").named(result.contestant().label());
        var bootstrap = new BootstrapIntervals(performance, terms.statistics(), random);
        values.put(BLOCK_LENGTH.key(), bootstrap.blockLength());
        values.put(DEFLATED.key(), Ratio.finite(deflated(performance)));
        RandomEntry luck = luckOf(result);
        values.put(RANDOM_ENTRY.key(), luck.share());
        values.put(RANDOM_ENTRY_P.key(), luck.probability());
        return new StrategyScore(result.contestant(), values, bootstrap.byKey());
    }

    private double deflated(Performance performance) {
        return ProbabilisticSharpe.of(performance.excessReturns())
                .above(tries.expected(), performance.bars());
    }

    private RandomEntry luckOf(BacktestResult result) {
        String label = result.contestant().label();
        RandomSource random = terms.random().named("random entry").named(label);
        return RandomEntry.of(result, evidence.market(), random);
    }

    private Performance performanceOf(BacktestResult result) {
        Performance alone =
                Performance.of(result.curve(), terms.annualisation().barsPerYear())
                        .withRiskFreeRate(terms.statistics().riskFreeRate())
                        .withActivity(activityOf(result))
                        .withReplay(rate -> terms.replay().finalEquity(result, rate));
        Performance gross =
                evidence.market().histories().size() > 1
                        ? alone.withGross(GrossExposure.of(result, evidence.market()))
                        : alone;
        return evidence.benchmark()
                .map(BacktestResult::curve)
                .map(EquityCurve::returns)
                .map(gross::against)
                .orElse(gross);
    }

    private static Performance.Activity activityOf(BacktestResult result) {
        double traded = result.fills().stream().mapToDouble(Fill::value).sum();
        return new Performance.Activity(result.trades(), traded, result.costs());
    }
}
