package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Unit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Sharpe ratio, volatility, beta, exposure and turnover of the last half year at every close. */
public final class RollingSection implements ReportSection {

    /** Half a year of daily bars. */
    private static final int WINDOW = 126;

    @Override
    public Optional<Section> of(ExperimentResult result) {
        if (SeedGroup.of(result).isEmpty() || Timeline.of(result).targets() < 2 * WINDOW) {
            return Optional.empty();
        }
        return Optional.of(
                Section.of(
                        "rolling",
                        "Rolling",
                        "Whether a result came steadily or from one stretch: the last %s bars at every close."
                                .formatted(WINDOW),
                        List.of(new Block.Row(charts(result)))));
    }

    private static List<ChartData> charts(ExperimentResult result) {
        var rolling = new Rolling(WINDOW, result.scorecard().annualisation().barsPerYear());
        List<ChartData> charts = new ArrayList<>();
        charts.add(
                chart(
                        result,
                        "rollingSharpe",
                        Axis.of("Sharpe ratio", Unit.RATIO),
                        group -> rolling.sharpe(curve(group))));
        charts.add(
                chart(
                        result,
                        "rollingVolatility",
                        Axis.of("Volatility per year", Unit.FRACTION),
                        group -> rolling.volatility(curve(group))));
        benchmark(result)
                .ifPresent(benchmark ->
                        charts.add(
                                chart(
                                        result,
                                        "rollingBeta",
                                        Axis.of("Beta to " + BenchmarkName.of(result), Unit.RATIO),
                                        group -> rolling.beta(curve(group), benchmark))));
        charts.add(
                chart(
                        result,
                        "rollingExposure",
                        Axis.of("Mean exposure", Unit.FRACTION),
                        group -> rolling.exposure(curve(group))));
        charts.add(
                chart(
                        result,
                        "rollingTurnover",
                        Axis.of("Turnover per year", Unit.RATIO),
                        group -> rolling.turnover(group.middle().backtest())));
        return charts;
    }

    private static EquityCurve curve(SeedGroup group) {
        return group.middle().backtest().curve();
    }

    private static ChartData chart(
            ExperimentResult result, String key, Axis y, Function<SeedGroup, double[]> values) {
        Curves curves = Curves.of(result);
        List<SeedGroup> groups = SeedGroup.of(result);
        List<Series> series = groups.stream().map(g -> curves.line(g, values.apply(g))).toList();
        int subject =
                TradingFinding.best(groups.stream().filter(g -> !g.isBenchmark()).toList())
                        .map(groups::indexOf)
                        .orElse(0);
        return new ChartData(
                key,
                ChartData.Kind.LINES,
                new ChartData.Words(title(y, series.get(subject)), alt(y, series), "equity.csv"),
                Axis.time(),
                y,
                series,
                Timeline.of(result).borders());
    }

    private static String title(Axis y, Series subject) {
        double[] values = known(subject);
        return values.length == 0
                ? "%s: none for %s".formatted(y.title(), subject.name())
                : "%s of %s: %s to %s"
                        .formatted(
                                y.title(),
                                subject.name(),
                                PAGE.of(Arrays.stream(values).min().orElseThrow(), y.unit()),
                                PAGE.of(Arrays.stream(values).max().orElseThrow(), y.unit()));
    }

    private static String alt(Axis y, List<Series> series) {
        var text = new StringBuilder("%s over time, last %s bars.".formatted(y.title(), WINDOW));
        for (Series line : series) {
            double[] values = known(line);
            text.append(
                    values.length == 0
                            ? " %s has none.".formatted(line.name())
                            : " %s lies between %s and %s, at last at %s."
                                    .formatted(
                                            line.name(),
                                            PAGE.of(
                                                    Arrays.stream(values).min().orElseThrow(),
                                                    y.unit()),
                                            PAGE.of(
                                                    Arrays.stream(values).max().orElseThrow(),
                                                    y.unit()),
                                            PAGE.of(values[values.length - 1], y.unit())));
        }
        return text.toString();
    }

    private static double[] known(Series line) {
        return IntStream.range(0, line.points().length())
                .mapToDouble(line.points()::y)
                .filter(Double::isFinite)
                .toArray();
    }

    /** Returns of the benchmark's account, or of the closes of the only instrument. */
    private static Optional<double[]> benchmark(ExperimentResult result) {
        return result.benchmark()
                .map(held -> held.curve().returns())
                .or(() ->
                        Optional.of(result.outcomes())
                                .filter(all -> all.size() == 1)
                                .map(all ->
                                        returns(
                                                all.getFirst(),
                                                curve(SeedGroup.of(result).getFirst()))));
    }

    private static double[] returns(Outcomes outcomes, EquityCurve curve) {
        NavigableMap<Instant, Double> closes = new TreeMap<>();
        for (int bar = 0; bar < outcomes.length(); bar++) {
            closes.put(outcomes.time(bar), outcomes.close(bar));
        }
        double[] prices =
                curve.times().stream()
                        .mapToDouble(time -> {
                            var last = closes.floorEntry(time);
                            return last == null ? Double.NaN : last.getValue();
                        })
                        .toArray();
        return IntStream.range(1, prices.length)
                .mapToDouble(close -> prices[close] / prices[close - 1] - 1)
                .toArray();
    }
}
