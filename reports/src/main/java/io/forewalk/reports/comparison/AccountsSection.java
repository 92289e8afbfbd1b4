package io.forewalk.reports.comparison;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.BootstrapIntervals;
import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.performance.BreakEvenCost;
import io.forewalk.engine.metrics.performance.ClosedTrades;
import io.forewalk.engine.metrics.performance.CompoundAnnualGrowth;
import io.forewalk.engine.metrics.performance.CostsPaid;
import io.forewalk.engine.metrics.performance.Exposure;
import io.forewalk.engine.metrics.performance.MaximumDrawdown;
import io.forewalk.engine.metrics.performance.Performance;
import io.forewalk.engine.metrics.performance.PerformanceMetric;
import io.forewalk.engine.metrics.performance.ProfitFactor;
import io.forewalk.engine.metrics.performance.SharpeRatio;
import io.forewalk.engine.metrics.performance.TotalReturn;
import io.forewalk.engine.metrics.performance.Turnover;
import io.forewalk.engine.metrics.performance.Volatility;
import io.forewalk.engine.metrics.performance.WinRate;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import io.forewalk.reports.section.MeasureColumns;
import io.forewalk.reports.section.SeedSpread;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The accounts of all runs by the same measures over the same bars, the middle seed of each. */
record AccountsSection(List<ComparedRun> runs, List<AccountLine> lines) {

    private static final List<PerformanceMetric> METRICS =
            List.of(
                    new TotalReturn(),
                    new CompoundAnnualGrowth(),
                    new Volatility(),
                    new SharpeRatio(),
                    new MaximumDrawdown(),
                    new Exposure(),
                    new Turnover(),
                    new ClosedTrades(),
                    new WinRate(),
                    new ProfitFactor(),
                    new CostsPaid());

    /** Measures of the whole run, which cannot be computed anew without a replay of it. */
    private static final List<String> OF_WHOLE_RUNS =
            List.of(new BreakEvenCost().definition().key(), "deflatedSharpe");

    private static final Set<String> BOUNDED = Set.of("totalReturn", "cagr", "sharpe");

    /** Measures of which the spread over the seeds is shown. */
    private static final Set<String> SPREAD =
            Set.of("totalReturn", "cagr", "sharpe", "maxDrawdown", "exposure", "trades", "winRate");

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(table());
        new PairedDifferences(runs, lines).table().unlessEmpty().ifPresent(blocks::add);
        seeds().unlessEmpty().ifPresent(blocks::add);
        String lead =
                "Computed anew from the stored accounts over the common bars. Intervals are"
                    + " bootstrap intervals at the first run's level; of several seeds the middle"
                    + " one counts.";
        return Section.of("metrics", "Measures side by side", lead, blocks);
    }

    private TableData table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("strategy", "Measure"));
        columns.add(Column.of("seeds", "Seeds", Unit.COUNT));
        for (PerformanceMetric metric : METRICS) {
            MetricDefinition definition = metric.definition();
            columns.add(MeasureColumns.of(definition));
            if (BOUNDED.contains(definition.key())) {
                columns.add(MeasureColumns.interval(definition));
            }
        }
        columns.add(
                Column.of("costsOfStart", "Costs, of the start", Unit.FRACTION)
                        .meaning("Costs paid over the equity at the first common close"));
        ofWholeRuns().forEach(definition -> columns.add(MeasureColumns.of(definition)));
        List<List<Value>> rows = lines.stream().map(this::row).toList();
        return new TableData(
                "strategies", "", columns, rows, TableData.Layout.TRANSPOSED, remark());
    }

    private List<MetricDefinition> ofWholeRuns() {
        return runs.getFirst().result().scorecard().definitions().stream()
                .filter(definition -> OF_WHOLE_RUNS.contains(definition.key()))
                .toList();
    }

    private String remark() {
        String trades = "Trades count where they ended within the common bars.";
        boolean cut = lines.stream().anyMatch(line -> line.middle().isCut());
        return cut
                ? trades
                        + " A dash: known of a run's whole span alone, of which bars were cut"
                        + " (break-even cost, deflated Sharpe ratio, costs with borrow fees)."
                : trades + " The deflated Sharpe ratio counts the trials of its own run.";
    }

    private List<Value> row(AccountLine line) {
        ExperimentResult result = runs.get(line.run()).result();
        CutAccount middle = line.middle();
        Performance performance = middle.performance(result);
        Map<String, Interval> intervals = intervals(performance, line);
        List<Value> row = new ArrayList<>();
        row.add(new Value.Named(line.title(), Palette.of(line)));
        row.add(Value.of((long) line.accounts().size()));
        for (PerformanceMetric metric : METRICS) {
            String key = metric.definition().key();
            row.add(Value.of(metric.of(performance)));
            if (BOUNDED.contains(key)) {
                Interval interval = intervals.getOrDefault(key, Interval.NONE);
                row.add(new Value.Range(interval.low(), interval.high()));
            }
        }
        row.add(Value.of(new CostsPaid().of(performance) / performance.start()));
        ofWholeRuns().forEach(definition -> row.add(Value.of(middle.ofWholeRun(definition.key()))));
        return row;
    }

    private Map<String, Interval> intervals(Performance performance, AccountLine line) {
        RandomSource random = new RandomSource(0).named("compare").named(line.title());
        return new BootstrapIntervals(
                        performance, runs.getFirst().result().experiment().statistics(), random)
                .byKey();
    }

    private TableData seeds() {
        List<PerformanceMetric> measures =
                METRICS.stream().filter(one -> SPREAD.contains(one.definition().key())).toList();
        var spread = new SeedSpread(measures.stream().map(PerformanceMetric::definition).toList());
        List<List<Value>> rows = new ArrayList<>();
        for (AccountLine line : lines) {
            if (line.accounts().size() > 1) {
                ExperimentResult result = runs.get(line.run()).result();
                List<Performance> seeds =
                        line.accounts().stream().map(one -> one.performance(result)).toList();
                Value name = new Value.Named(line.title(), Palette.of(line));
                rows.addAll(
                        spread.rows(
                                List.of(name),
                                definition -> valuesOf(definition, measures, seeds)));
            }
        }
        List<Column> heads = List.of(Column.of("strategy", "Strategy"));
        return spread.table("strategySeeds", "How much hangs on the seed", heads, rows);
    }

    private static double[] valuesOf(
            MetricDefinition definition,
            List<PerformanceMetric> measures,
            List<Performance> seeds) {
        PerformanceMetric metric =
                measures.stream()
                        .filter(one -> one.definition().equals(definition))
                        .findFirst()
                        .orElseThrow();
        return seeds.stream().mapToDouble(metric::of).toArray();
    }
}
