package io.forewalk.reports.section;

import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.market.Instrument;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Returns by month and year. */
public final class CalendarSection implements ReportSection {

    /** More maps than this are hard to compare; all returns can be found in equity.csv. */
    private static final int MAPS = 4;

    @Override
    public Optional<Section> of(ExperimentResult result) {
        List<SeedGroup> groups = SeedGroup.of(result);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        List<SeedGroup> shown = shown(groups);
        for (int i = 0; i < shown.size(); i++) {
            blocks.add(map(result, shown.get(i), "months" + (i + 1)));
        }
        Curves curves = Curves.of(result);
        YearTable years = YearTable.of(result, groups);
        blocks.add(years.chart());
        blocks.add(years.table());
        TradingFinding.best(groups.stream().filter(g -> !g.isBenchmark()).toList())
                .flatMap(best -> ReturnCharts.row(best, curves))
                .ifPresent(blocks::add);
        return Optional.of(
                new Section(
                        "calendar",
                        "Calendar",
                        "Returns by month and year; blue is gain, orange is loss, white is zero.",
                        blocks,
                        Value.Fields.NONE
                                .with("monthsOf", names(shown))
                                .with("yearsOf", names(groups))));
    }

    private static Value names(List<SeedGroup> groups) {
        return new Value.Items(
                groups.stream().<Value>map(group -> Value.of(group.label())).toList());
    }

    /** The highest strategies, the best first, and the benchmark last. */
    private static List<SeedGroup> shown(List<SeedGroup> groups) {
        Stream<SeedGroup> best =
                groups.stream()
                        .filter(group -> !group.isBenchmark())
                        .sorted(Comparator.comparingDouble(group -> -group.middle().finalEquity()))
                        .limit(MAPS - 1);
        return Stream.concat(best, groups.stream().filter(SeedGroup::isBenchmark)).toList();
    }

    private static TableData map(ExperimentResult result, SeedGroup group, String key) {
        EquityCurve curve = group.middle().backtest().curve();
        var ends = new TreeMap<YearMonth, Integer>();
        Instrument instrument = result.outcomes().getFirst().instrument();
        for (int close = 0; close < curve.length(); close++) {
            ends.put(YearMonth.from(Dates.day(curve.time(close), instrument)), close);
        }
        List<List<Value>> rows = new ArrayList<>();
        for (int year = ends.firstKey().getYear(); year <= ends.lastKey().getYear(); year++) {
            rows.add(row(curve, ends, year));
        }
        return new TableData(
                key,
                group.title() + group.middleRemark(),
                columns(),
                rows,
                TableData.Layout.HEAT,
                "");
    }

    private static List<Value> row(
            EquityCurve curve, NavigableMap<YearMonth, Integer> ends, int year) {
        List<Value> row = new ArrayList<>();
        row.add(Value.of(Integer.toString(year)));
        for (Month month : Month.values()) {
            YearMonth at = YearMonth.of(year, month);
            row.add(
                    ends.containsKey(at)
                            ? Value.of(change(curve, startOf(ends, at), endOf(ends, at)))
                            : Value.MISSING);
        }
        int from = startOf(ends, YearMonth.of(year, Month.JANUARY));
        row.add(Value.of(change(curve, from, endOf(ends, YearMonth.of(year, Month.DECEMBER)))));
        return row;
    }

    private static int startOf(NavigableMap<YearMonth, Integer> ends, YearMonth month) {
        var before = ends.lowerEntry(month);
        return before == null ? 0 : before.getValue();
    }

    private static int endOf(NavigableMap<YearMonth, Integer> ends, YearMonth month) {
        var last = ends.floorEntry(month);
        return last == null ? 0 : last.getValue();
    }

    private static double change(EquityCurve curve, int from, int to) {
        return curve.equity(from) == 0 ? Double.NaN : curve.equity(to) / curve.equity(from) - 1;
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("year", "Year"));
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            columns.add(Column.of(name.toLowerCase(Locale.ROOT), name, Unit.FRACTION));
        }
        columns.add(Column.of("total", "Year", Unit.FRACTION));
        return columns;
    }
}
