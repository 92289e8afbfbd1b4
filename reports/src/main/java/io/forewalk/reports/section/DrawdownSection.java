package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.market.Instrument;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far each account fell below its peak, and the worst falls. */
public final class DrawdownSection implements ReportSection {

    private static final int WORST = 10;

    @Override
    public Optional<Section> of(ExperimentResult result) {
        List<SeedGroup> groups = SeedGroup.of(result);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        String lead = "Loss since the highest close so far; of several seeds the middle one.";
        return Optional.of(
                Section.of(
                        "drawdowns",
                        "Drawdown",
                        lead,
                        List.of(chart(result, groups), worst(result, groups))));
    }

    private static ChartData chart(ExperimentResult result, List<SeedGroup> groups) {
        Curves curves = Curves.of(result);
        List<Series> series = groups.stream().map(group -> line(curves, group)).toList();
        return new ChartData(
                "drawdown",
                ChartData.Kind.LINES,
                new ChartData.Words(title(groups), alt(result, groups), "equity.csv"),
                Axis.time(),
                Axis.of("Below the peak", Unit.FRACTION),
                series,
                Timeline.of(result).borders());
    }

    private static Series line(Curves curves, SeedGroup group) {
        Series line =
                curves.line(group, Curves.drawdowns(group.middle().backtest().curve().equities()));
        Series.Shape shape = group.isBenchmark() ? Series.Shape.AREA : Series.Shape.LINE;
        return new Series(line.name(), line.style(), shape, line.points());
    }

    private static String title(List<SeedGroup> groups) {
        SeedGroup deepest =
                groups.stream()
                        .min(Comparator.comparingDouble(DrawdownSection::depth))
                        .orElseThrow();
        return depth(deepest) == 0
                ? "No account fell below its start"
                : "%s fell deepest, by %s"
                        .formatted(deepest.title(), PAGE.of(-depth(deepest), Unit.FRACTION));
    }

    private static double depth(SeedGroup group) {
        return Arrays.stream(Curves.drawdowns(group.middle().backtest().curve().equities()))
                .min()
                .orElse(0);
    }

    private static String alt(ExperimentResult result, List<SeedGroup> groups) {
        return "Drawdown of each account. "
                + groups.stream()
                        .map(group -> deepest(result, group))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String deepest(ExperimentResult result, SeedGroup group) {
        EquityCurve curve = group.middle().backtest().curve();
        Instrument instrument = result.outcomes().getFirst().instrument();
        return Drawdown.of(curve.equities()).stream()
                .min(Comparator.comparingDouble(Drawdown::depth))
                .map(fall ->
                        "%s: deepest fall %s on %s"
                                .formatted(
                                        group.title(),
                                        PAGE.of(-fall.depth(), Unit.FRACTION),
                                        Dates.text(curve.time(fall.trough()), instrument)))
                .orElse(group.title() + ": never below its peak");
    }

    private static TableData worst(ExperimentResult result, List<SeedGroup> groups) {
        List<Column> columns =
                List.of(
                        Column.of("strategy", "Strategy"),
                        Column.of("depth", "Depth", Unit.FRACTION),
                        Column.of("start", "Peak"),
                        Column.of("trough", "Trough"),
                        Column.of("recovery", "Recovered"),
                        Column.of("bars", "Bars", Unit.BARS),
                        Column.of("days", "Days", Unit.DAYS));
        List<List<Value>> rows =
                groups.stream()
                        .flatMap(group -> rows(result, group).stream())
                        .sorted(Comparator.comparingDouble(DrawdownSection::depthOf))
                        .limit(WORST)
                        .toList();
        return TableData.of("periods", "The %s deepest falls".formatted(rows.size()), columns, rows)
                .remarking("A fall without a recovery lasts to the end of the span.");
    }

    private static double depthOf(List<Value> row) {
        return row.get(1) instanceof Value.Figure figure ? figure.value() : 0;
    }

    private static List<List<Value>> rows(ExperimentResult result, SeedGroup group) {
        EquityCurve curve = group.middle().backtest().curve();
        Curves curves = Curves.of(result);
        return Drawdown.of(curve.equities()).stream()
                .map(fall -> row(result, curves, group, fall))
                .toList();
    }

    private static List<Value> row(
            ExperimentResult result, Curves curves, SeedGroup group, Drawdown fall) {
        EquityCurve curve = group.middle().backtest().curve();
        Instrument instrument = result.outcomes().getFirst().instrument();
        int end = fall.recovery() < 0 ? curve.length() - 1 : fall.recovery();
        long days =
                ChronoUnit.DAYS.between(
                        Dates.day(curve.time(fall.peak()), instrument),
                        Dates.day(curve.time(end), instrument));
        return List.of(
                new Value.Named(group.title(), curves.style(group)),
                Value.of(fall.depth()),
                Value.of(Dates.text(curve.time(fall.peak()), instrument)),
                Value.of(Dates.text(curve.time(fall.trough()), instrument)),
                fall.recovery() < 0
                        ? Value.MISSING
                        : Value.of(Dates.text(curve.time(fall.recovery()), instrument)),
                Value.of(end - fall.peak()),
                Value.of(days));
    }
}
