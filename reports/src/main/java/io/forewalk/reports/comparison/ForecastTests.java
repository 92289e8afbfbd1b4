package io.forewalk.reports.comparison;

import io.forewalk.engine.metrics.Scorecard;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.engine.statistics.DieboldMariano;
import io.forewalk.engine.statistics.HolmAdjustment;
import io.forewalk.reports.comparison.ForecastLine.Target;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import io.forewalk.reports.section.TestCell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Every forecaster of every run against every other, on the targets that all have answered: tests
 * of Diebold and Mariano, adjusted by Holm over all pairs of one price. The loss of a bar is the
 * mean over the instruments that have it (Qu, Timmermann and Zhu, 2024), so that what moves them
 * together counts once.
 *
 * @param targets common to all lines
 */
record ForecastTests(PriceKind price, List<ForecastLine> lines, SortedSet<Target> targets) {

    private static final int HORIZON = 1;

    static ForecastTests of(List<ComparedRun> runs, CommonSpan span, PriceKind price) {
        return of(ForecastLine.all(runs, span, price), price);
    }

    /** Tests of lines of which equal ones stand once. */
    static ForecastTests of(List<ForecastLine> all, PriceKind price) {
        List<ForecastLine> lines = ForecastLine.distinct(all);
        SortedSet<Target> targets = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0) {
                targets.addAll(lines.getFirst().losses().keySet());
            } else {
                targets.retainAll(lines.get(i).losses().keySet());
            }
        }
        return new ForecastTests(price, lines, targets);
    }

    private record Pair(int first, int second, Optional<DieboldMariano> test) {}

    /** Errors of every line over the common targets, and over those of the first run's naive. */
    TableData errors() {
        List<Column> columns =
                List.of(
                        Column.of("forecaster", "Forecaster"),
                        Column.of("target", "Price"),
                        Column.of("targets", "Common targets", Unit.COUNT),
                        Column.of("returnRmse", "RMSE of returns", Unit.LOG_RETURN),
                        Column.of("relativeReturnRmse", "over naive’s", Unit.FINE_RATIO));
        List<List<Value>> rows = new ArrayList<>();
        for (ForecastLine line : lines) {
            rows.add(
                    List.of(
                            new Value.Named(line.title(), Palette.of(line.run())),
                            Value.of(word()),
                            Value.of((long) targets.size()),
                            Value.of(rmse(line)),
                            Value.of(relativeRmse(line))));
        }
        return TableData.of("errors" + key(), "Errors, next " + word(), columns, rows);
    }

    /** The matrix for the page. */
    TableData matrix() {
        List<Pair> pairs = pairs();
        double[] adjusted = adjusted(pairs);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("forecaster", "Row against column").in(Place.PAGE));
        lines.forEach(line ->
                columns.add(Column.of(line.title(), line.title(), Unit.RATIO).in(Place.PAGE)));
        List<List<Value>> rows = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            List<Value> cells = new ArrayList<>();
            ForecastLine line = lines.get(row);
            cells.add(new Value.Named(line.title(), Palette.of(line.run())));
            for (int column = 0; column < lines.size(); column++) {
                cells.add(cell(row, column, pairs, adjusted));
            }
            rows.add(cells);
        }
        return TableData.of("matrix" + key(), "Tests, next " + word(), columns, rows)
                .remarking(
                        "Statistic of Diebold and Mariano on squared return errors and two-sided p"
                            + " after Holm over all pairs. Blue: the row has the smaller error,"
                            + " orange: the column. No colour: the difference could be chance. A"
                            + " dash: the forecasts are the same.");
    }

    /** The same as a list, for compare.json. */
    TableData list() {
        List<Column> columns =
                List.of(
                        Column.of("target", "Price"),
                        Column.of("first", "First"),
                        Column.of("second", "Second"),
                        Column.of("statistic", "Statistic", Unit.FINE_RATIO),
                        Column.of("pTwoSided", "p, two-sided", Unit.PROBABILITY),
                        Column.of("pHolm", "after Holm", Unit.PROBABILITY));
        List<Pair> pairs = pairs();
        double[] adjusted = adjusted(pairs);
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            rows.add(
                    List.of(
                            Value.of(word()),
                            Value.of(lines.get(pair.first()).title()),
                            Value.of(lines.get(pair.second()).title()),
                            Value.of(pair.test().map(DieboldMariano::statistic).orElse(Double.NaN)),
                            Value.of(p(pair)),
                            Value.of(adjusted[i])));
        }
        return TableData.of("tests" + key(), "All tests, next " + word(), columns, rows)
                .as(TableData.Layout.FOLDED);
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int first = 0; first < lines.size(); first++) {
            for (int second = first + 1; second < lines.size(); second++) {
                double[] one = losses(lines.get(first));
                double[] other = losses(lines.get(second));
                pairs.add(new Pair(first, second, DieboldMariano.of(one, other, HORIZON)));
            }
        }
        return pairs;
    }

    private static double[] adjusted(List<Pair> pairs) {
        return HolmAdjustment.of(pairs.stream().mapToDouble(ForecastTests::p).toArray());
    }

    private static double p(Pair pair) {
        return pair.test().map(DieboldMariano::twoSidedPValue).orElse(Double.NaN);
    }

    private static Value cell(int row, int column, List<Pair> pairs, double[] adjusted) {
        int at =
                IntStream.range(0, pairs.size())
                        .filter(i ->
                                pairs.get(i).first() == Math.min(row, column)
                                        && pairs.get(i).second() == Math.max(row, column))
                        .findFirst()
                        .orElse(-1);
        if (at < 0 || pairs.get(at).test().isEmpty()) {
            return Value.MISSING;
        }
        double statistic = pairs.get(at).test().get().statistic() * (row < column ? 1 : -1);
        return TestCell.of(statistic, adjusted[at]);
    }

    /** Mean loss of each bar over its instruments, oldest bar first. */
    private double[] losses(ForecastLine line) {
        Map<Instant, List<Double>> byBar = new TreeMap<>();
        for (Target target : targets) {
            byBar.computeIfAbsent(target.end(), end -> new ArrayList<>())
                    .add(line.losses().getOrDefault(target, Double.NaN));
        }
        return byBar.values().stream()
                .mapToDouble(bar -> bar.stream().mapToDouble(loss -> loss).average().orElseThrow())
                .toArray();
    }

    /** Root of the mean squared return error over the common targets. */
    double rmse(ForecastLine line) {
        return Math.sqrt(
                targets.stream()
                        .mapToDouble(target -> line.losses().getOrDefault(target, Double.NaN))
                        .average()
                        .orElse(Double.NaN));
    }

    /** The same over that of the first run's naive; {@code NaN} without one. */
    double relativeRmse(ForecastLine line) {
        double naive =
                lines.stream()
                        .filter(one -> one.name().equals(Scorecard.NAIVE))
                        .findFirst()
                        .map(this::rmse)
                        .orElse(Double.NaN);
        return naive > 0 ? rmse(line) / naive : Double.NaN;
    }

    private String word() {
        return price.name().toLowerCase(Locale.ROOT);
    }

    private String key() {
        return price == PriceKind.OPEN ? "Open" : "Close";
    }
}
