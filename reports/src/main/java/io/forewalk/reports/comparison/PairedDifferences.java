package io.forewalk.reports.comparison;

import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.metrics.StatisticsSettings;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.statistics.BlockLength;
import io.forewalk.engine.statistics.Interval;
import io.forewalk.engine.statistics.Moments;
import io.forewalk.engine.statistics.StationaryBootstrap;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a strategy of another run earned more than the one of the same name in the first run: the
 * mean difference of their returns bar by bar, per year, with an interval by the stationary
 * bootstrap of the differences, so that both move together (Politis and Romano, 1994).
 */
record PairedDifferences(List<ComparedRun> runs, List<AccountLine> lines) {

    private static final String BEYOND_CHANCE = "hardly: the interval leaves zero out";

    TableData table() {
        List<Column> columns =
                List.of(
                        Column.of("strategy", "Strategy"),
                        Column.of("against", "against"),
                        Column.of("difference", "Return above it, per year", Unit.FRACTION),
                        Column.of("differenceInterval", "interval", Unit.FRACTION),
                        Column.of("answer", "Could it be chance?"));
        List<List<Value>> rows = new ArrayList<>();
        for (AccountLine line : lines) {
            lines.stream()
                    .filter(first -> first.run() == 0 && line.run() > 0)
                    .filter(first -> first.label().equals(line.label()) && !line.holder())
                    .filter(first -> timesOf(first).equals(timesOf(line)))
                    .forEach(first -> rows.add(row(line, first)));
        }
        return TableData.of("differences", title(rows), columns, rows)
                .remarking(
                        "Simple returns, middle seeds. The intervals do not allow for how many"
                                + " strategies and runs are looked at.");
    }

    private static String title(List<List<Value>> rows) {
        long beyond =
                rows.stream().filter(row -> row.getLast().equals(Value.of(BEYOND_CHANCE))).count();
        return beyond == 0
                ? "No strategy differs from its namesake of run A by more than chance"
                : "%d of %d strategies differ from their namesakes of run A by more than chance"
                        .formatted(beyond, rows.size());
    }

    private static List<Instant> timesOf(AccountLine line) {
        return line.middle().curve().times();
    }

    private List<Value> row(AccountLine line, AccountLine first) {
        double[] more = difference(line.middle().curve(), first.middle().curve());
        double year = runs.get(line.run()).result().scorecard().annualisation().barsPerYear();
        double mean = Moments.of(more).mean() * year;
        Interval interval = interval(more, year, line.title());
        return List.of(
                new Value.Named(line.title(), Palette.of(line)),
                Value.of(first.title()),
                Value.of(mean),
                new Value.Range(interval.lower(), interval.upper()),
                Value.of(answer(interval)));
    }

    private static String answer(Interval interval) {
        if (Double.isNaN(interval.lower())) {
            return "no test: the same returns, or too few";
        }
        return interval.contains(0) ? "yes" : BEYOND_CHANCE;
    }

    private Interval interval(double[] more, double year, String name) {
        StatisticsSettings settings = runs.getFirst().result().experiment().statistics();
        double block = BlockLength.of(more);
        if (Double.isNaN(block)) {
            return Interval.none(settings.level());
        }
        return new StationaryBootstrap(Math.max(1, block), settings.bootstrap())
                .interval(
                        more,
                        sample -> Moments.of(sample).mean() * year,
                        settings.level(),
                        new RandomSource(0).named("difference").named(name).generator());
    }

    private static double[] difference(EquityCurve one, EquityCurve other) {
        double[] more = one.returns();
        double[] less = other.returns();
        for (int i = 0; i < more.length; i++) {
            more[i] -= less[i];
        }
        return more;
    }
}
