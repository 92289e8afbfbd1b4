package io.forewalk.reports.comparison;

import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.BootstrapIntervals;
import io.forewalk.engine.metrics.CompoundAnnualGrowth;
import io.forewalk.engine.metrics.Exposure;
import io.forewalk.engine.metrics.Interval;
import io.forewalk.engine.metrics.MaximumDrawdown;
import io.forewalk.engine.metrics.MetricDefinition;
import io.forewalk.engine.metrics.Performance;
import io.forewalk.engine.metrics.PerformanceMetric;
import io.forewalk.engine.metrics.SharpeRatio;
import io.forewalk.engine.metrics.TotalReturn;
import io.forewalk.engine.metrics.Volatility;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The accounts of all runs by the same measures over the same bars, the middle seed of each. */
record AccountsSection(List<ComparedRun> runs, List<AccountLine> lines) {

    private static final List<PerformanceMetric> METRICS =
            List.of(
                    new TotalReturn(),
                    new CompoundAnnualGrowth(),
                    new Volatility(),
                    new SharpeRatio(),
                    new MaximumDrawdown(),
                    new Exposure());

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(table());
        TableData differences = new PairedDifferences(runs, lines).table();
        if (!differences.rows().isEmpty()) {
            blocks.add(differences);
        }
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
            Unit unit = Unit.of(definition);
            columns.add(
                    Column.of(definition.key(), definition.title(), unit)
                            .meaning(definition.formula()));
            if (isBounded(definition.key())) {
                columns.add(Column.of(definition.key() + "Interval", "interval", unit));
            }
        }
        List<List<Value>> rows = lines.stream().map(this::row).toList();
        return new TableData("strategies", "", columns, rows, TableData.Layout.TRANSPOSED, "");
    }

    private static boolean isBounded(String key) {
        return List.of("totalReturn", "cagr", "sharpe").contains(key);
    }

    private List<Value> row(AccountLine line) {
        ExperimentResult result = runs.get(line.run()).result();
        EquityCurve middle = line.middle();
        Performance performance =
                Performance.of(middle, result.scorecard().annualisation().barsPerYear())
                        .withRiskFreeRate(result.experiment().statistics().riskFreeRate());
        Map<String, Interval> intervals = intervals(performance, line);
        List<Value> row = new ArrayList<>();
        row.add(new Value.Named(line.title(), Palette.of(line)));
        row.add(Value.of((long) line.curves().size()));
        for (PerformanceMetric metric : METRICS) {
            String key = metric.definition().key();
            row.add(Value.of(metric.of(performance)));
            if (isBounded(key)) {
                Interval interval = intervals.getOrDefault(key, Interval.NONE);
                row.add(new Value.Range(interval.low(), interval.high()));
            }
        }
        return row;
    }

    private Map<String, Interval> intervals(Performance performance, AccountLine line) {
        RandomSource random = new RandomSource(0).named("compare").named(line.title());
        return new BootstrapIntervals(
                        performance, runs.getFirst().result().experiment().statistics(), random)
                .byKey();
    }
}
