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
import io.forewalk.reports.content.Style;
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

    /**
     * An account of the table.
     *
     * @param yardstick whether the others are measured against it
     */
    private record Account(
            String key, String title, Style style, EquityCurve curve, boolean yardstick) {}

    private final String benchmark;
    private final List<Account> accounts;
    private final Optional<Integer> best;
    private final List<Integer> years;
    private final double[][] returns;

    private YearTable(
            String benchmark,
            List<Account> accounts,
            Optional<Integer> best,
            Instrument instrument) {
        this.benchmark = benchmark;
        this.accounts = accounts;
        this.best = best;
        NavigableMap<Integer, Integer> ends = ends(accounts.getFirst().curve(), instrument);
        this.years = List.copyOf(ends.keySet());
        this.returns =
                accounts.stream().map(one -> returns(one.curve(), ends)).toArray(double[][]::new);
    }

    static YearTable of(ExperimentResult result, List<SeedGroup> groups) {
        Curves curves = Curves.of(result);
        boolean apart = result.benchmark().isPresent();
        List<Account> accounts = new ArrayList<>();
        for (SeedGroup group : groups) {
            accounts.add(
                    new Account(
                            "of" + (accounts.size() + 1),
                            group.title(),
                            curves.style(group),
                            group.middle().backtest().curve(),
                            group.isBenchmark() && !apart));
        }
        result.benchmark()
                .map(held ->
                        new Account(
                                "benchmark",
                                BenchmarkName.ofLine(held),
                                Curves.BENCHMARK,
                                held.curve(),
                                true))
                .ifPresent(accounts::add);
        List<SeedGroup> rivals = groups.stream().filter(group -> !group.isBenchmark()).toList();
        return new YearTable(
                BenchmarkName.of(result),
                accounts,
                TradingFinding.best(rivals).map(groups::indexOf),
                result.outcomes().getFirst().instrument());
    }

    /** One row per year, one column per contestant. */
    TableData table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("year", "Year"));
        for (Account account : accounts) {
            columns.add(Column.of(account.key(), account.title(), Unit.FRACTION));
        }
        List<List<Value>> rows = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            List<Value> row = new ArrayList<>();
            row.add(Value.of(Integer.toString(years.get(year))));
            for (double[] ofAccount : returns) {
                row.add(Value.of(ofAccount[year]));
            }
            rows.add(row);
        }
        return new TableData("years", "Return by year", columns, rows, TableData.Layout.HEAT, "");
    }

    /** Bars beside each other, year by year. */
    ChartData chart() {
        List<String> names = years.stream().map(year -> Integer.toString(year)).toList();
        double[] places = IntStream.range(0, years.size()).asDoubleStream().toArray();
        List<Series> series = new ArrayList<>();
        for (int account = 0; account < accounts.size(); account++) {
            series.add(
                    new Series(
                            title(account),
                            accounts.get(account).style(),
                            Series.Shape.BARS,
                            Points.of(places, returns[account])));
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
        return yardstick()
                .flatMap(held -> best.map(account -> ended(account, held)))
                .orElseGet(() -> "Returns of %s calendar years".formatted(PAGE.of(years.size())));
    }

    private String ended(int account, int held) {
        return "%s ended %s of %s years above %s"
                .formatted(title(account), won(account, held), years.size(), benchmark);
    }

    private String won() {
        return yardstick()
                .map(held ->
                        IntStream.range(0, accounts.size())
                                .filter(account -> account != held)
                                .mapToObj(account ->
                                        "%s in %s".formatted(title(account), won(account, held)))
                                .collect(
                                        Collectors.joining(
                                                ", ",
                                                " Years above %s: ".formatted(benchmark),
                                                " of %s.".formatted(years.size()))))
                .orElse("");
    }

    private String alt() {
        List<String> told = new ArrayList<>();
        for (int account = 0; account < accounts.size(); account++) {
            double[] ofAccount = returns[account];
            told.add(
                    title(account)
                            + " "
                            + IntStream.range(0, years.size())
                                    .mapToObj(year ->
                                            "%s in %s"
                                                    .formatted(
                                                            PAGE.signed(
                                                                    ofAccount[year],
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

    private String title(int account) {
        return accounts.get(account).title();
    }

    private long won(int account, int held) {
        return IntStream.range(0, years.size())
                .filter(year -> returns[account][year] > returns[held][year])
                .count();
    }

    private Optional<Integer> yardstick() {
        return IntStream.range(0, accounts.size())
                .filter(account -> accounts.get(account).yardstick())
                .boxed()
                .findFirst();
    }

    private static double[] returns(EquityCurve curve, NavigableMap<Integer, Integer> ends) {
        return ends.entrySet().stream()
                .mapToDouble(end -> {
                    var before = ends.lowerEntry(end.getKey());
                    double start = curve.equity(before == null ? 0 : before.getValue());
                    return start == 0 ? Double.NaN : curve.equity(end.getValue()) / start - 1;
                })
                .toArray();
    }

    // Last close of each year.
    private static NavigableMap<Integer, Integer> ends(EquityCurve curve, Instrument instrument) {
        var ends = new TreeMap<Integer, Integer>();
        for (int close = 0; close < curve.length(); close++) {
            ends.put(Dates.day(curve.time(close), instrument).getYear(), close);
        }
        return ends;
    }
}
