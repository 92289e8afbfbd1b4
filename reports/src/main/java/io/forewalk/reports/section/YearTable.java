package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.market.Instrument;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each contestant brought in each calendar year, first and last year as far as they go. */
final class YearTable {

    private final List<SeedGroup> groups;
    private final List<Integer> years;
    private final double[][] returns;

    private YearTable(List<SeedGroup> groups, Instrument instrument) {
        this.groups = groups;
        this.years = List.copyOf(ends(groups.getFirst(), instrument).keySet());
        this.returns =
                groups.stream().map(group -> returns(group, instrument)).toArray(double[][]::new);
    }

    static YearTable of(ExperimentResult result, List<SeedGroup> groups) {
        return new YearTable(groups, result.outcomes().getFirst().instrument());
    }

    /** One row per year, one column per contestant. */
    TableData table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("year", "Year"));
        for (int group = 0; group < groups.size(); group++) {
            columns.add(Column.of("of" + (group + 1), groups.get(group).title(), Unit.FRACTION));
        }
        List<List<Value>> rows = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            List<Value> row = new ArrayList<>();
            row.add(Value.of(Integer.toString(years.get(year))));
            for (double[] ofGroup : returns) {
                row.add(Value.of(ofGroup[year]));
            }
            rows.add(row);
        }
        return new TableData("years", "Return by year", columns, rows, TableData.Layout.HEAT, "");
    }

    /** Bars beside each other, year by year. */
    ChartData chart(Curves curves) {
        List<String> names = years.stream().map(year -> Integer.toString(year)).toList();
        double[] places = IntStream.range(0, years.size()).asDoubleStream().toArray();
        List<Series> series = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            series.add(
                    new Series(
                            groups.get(group).title(),
                            curves.style(groups.get(group)),
                            Series.Shape.BARS,
                            Points.of(places, returns[group])));
        }
        return new ChartData(
                "years",
                ChartData.Kind.CATEGORIES,
                new ChartData.Words(title(), alt(), "equity.csv"),
                Axis.of("", names),
                Axis.of("Return of the year", Unit.FRACTION),
                series,
                List.of());
    }

    private String title() {
        List<SeedGroup> rivals = groups.stream().filter(group -> !group.isBenchmark()).toList();
        return benchmark()
                .flatMap(held -> TradingFinding.best(rivals).map(best -> won(best, held)))
                .orElseGet(() -> "Returns of %s calendar years".formatted(PAGE.of(years.size())));
    }

    private String won(SeedGroup best, int held) {
        return "%s ended %s of %s years above %s"
                .formatted(
                        best.title(), won(groups.indexOf(best), held), years.size(), title(held));
    }

    private String won() {
        return benchmark()
                .map(held ->
                        IntStream.range(0, groups.size())
                                .filter(group -> group != held)
                                .mapToObj(group ->
                                        "%s in %s".formatted(title(group), won(group, held)))
                                .collect(
                                        Collectors.joining(
                                                ", ",
                                                " Years above %s: ".formatted(title(held)),
                                                " of %s.".formatted(years.size()))))
                .orElse("");
    }

    private String alt() {
        List<String> told = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            double[] ofGroup = returns[group];
            told.add(
                    title(group)
                            + " "
                            + IntStream.range(0, years.size())
                                    .mapToObj(year ->
                                            "%s in %s"
                                                    .formatted(
                                                            PAGE.signed(
                                                                    ofGroup[year],
                                                                    Unit.FRACTION,
                                                                    1),
                                                            years.get(year)))
                                    .collect(Collectors.joining(", ")));
        }
        return "Return of each calendar year, the first and the last as far as they go. "
                + String.join("; ", told)
                + "."
                + won();
    }

    private String title(int group) {
        return groups.get(group).title();
    }

    private long won(int group, int held) {
        return IntStream.range(0, years.size())
                .filter(year -> returns[group][year] > returns[held][year])
                .count();
    }

    private Optional<Integer> benchmark() {
        return IntStream.range(0, groups.size())
                .filter(group -> groups.get(group).isBenchmark())
                .boxed()
                .findFirst();
    }

    private double[] returns(SeedGroup group, Instrument instrument) {
        EquityCurve curve = group.middle().backtest().curve();
        NavigableMap<Integer, Integer> ends = ends(group, instrument);
        return years.stream()
                .mapToDouble(year -> {
                    var before = ends.lowerEntry(year);
                    double start = curve.equity(before == null ? 0 : before.getValue());
                    var end = ends.floorEntry(year);
                    return start == 0 || end == null
                            ? Double.NaN
                            : curve.equity(end.getValue()) / start - 1;
                })
                .toArray();
    }

    // Last close of each year.
    private static NavigableMap<Integer, Integer> ends(SeedGroup group, Instrument instrument) {
        EquityCurve curve = group.middle().backtest().curve();
        var ends = new TreeMap<Integer, Integer>();
        for (int close = 0; close < curve.length(); close++) {
            ends.put(Dates.day(curve.time(close), instrument).getYear(), close);
        }
        return ends;
    }
}
