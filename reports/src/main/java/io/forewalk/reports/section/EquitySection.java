package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.HeldBenchmark;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The accounts over time, seeds of one contestant as a band. */
public final class EquitySection implements ReportSection {

    @Override
    public Optional<Section> of(ExperimentResult result) {
        List<SeedGroup> groups = SeedGroup.of(result);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(chart(result, groups));
        if (groups.stream().anyMatch(group -> group.members().size() > 1)) {
            blocks.add(seeds(result, groups));
        }
        String lead =
                "Cash and positions at every close, all contestants from the same bar on; faint"
                        + " lines are fold borders.";
        return Optional.of(Section.of("equity", "Equity", lead, blocks));
    }

    private static ChartData chart(ExperimentResult result, List<SeedGroup> groups) {
        Curves curves = Curves.of(result);
        List<Series> series =
                Stream.concat(
                                groups.stream().flatMap(group -> curves.equity(group).stream()),
                                result.benchmark().map(curves::benchmark).stream())
                        .toList();
        return new ChartData(
                "equity",
                ChartData.Kind.LINES,
                new ChartData.Words(
                        title(result, groups), alt(groups) + benchmark(result), source(result)),
                Axis.time(),
                new Axis("Equity", Unit.MONEY, Axis.Scale.LOG, List.of()),
                series,
                Timeline.of(result).borders());
    }

    private static String source(ExperimentResult result) {
        return result.benchmark().isPresent() ? "equity.csv, with benchmark.csv," : "equity.csv";
    }

    private static String title(ExperimentResult result, List<SeedGroup> groups) {
        return result.benchmark()
                .map(held -> title(ranked(groups).getFirst(), BenchmarkName.of(result), held))
                .orElseGet(() -> title(groups));
    }

    private static String title(SeedGroup first, String benchmark, HeldBenchmark held) {
        return first.middle().finalEquity() < held.finalEquity()
                ? "No strategy ends above %s at %s, the highest is %s at %s"
                        .formatted(benchmark, money(held), first.title(), money(first))
                : "%s ends highest at %s, %s at %s"
                        .formatted(first.title(), money(first), benchmark, money(held));
    }

    private static String title(List<SeedGroup> groups) {
        SeedGroup first = ranked(groups).getFirst();
        String others =
                groups.stream()
                        .filter(group -> group.isBenchmark() && !group.equals(first))
                        .map(group -> "%s at %s".formatted(group.title(), money(group)))
                        .collect(Collectors.joining());
        return "%s ends highest at %s%s"
                .formatted(first.title(), money(first), others.isEmpty() ? "" : ", " + others);
    }

    private static String alt(List<SeedGroup> groups) {
        String ends =
                ranked(groups).stream()
                        .map(group -> "%s ends at %s".formatted(group.title(), money(group)))
                        .collect(Collectors.joining(", "));
        return "Equity of %s contestants over %s closes, starting at %s: %s."
                .formatted(
                        groups.size(),
                        groups.getFirst().middle().backtest().curve().length(),
                        PAGE.of(
                                groups.getFirst().middle().backtest().curve().equity(0),
                                Unit.MONEY,
                                0),
                        ends);
    }

    private static String benchmark(ExperimentResult result) {
        return result.benchmark()
                .map(held ->
                        " The benchmark, %s, ends at %s."
                                .formatted(BenchmarkName.of(result), money(held)))
                .orElse("");
    }

    private static String money(HeldBenchmark held) {
        return PAGE.of(held.finalEquity(), Unit.MONEY, 0);
    }

    private static String money(SeedGroup group) {
        return PAGE.of(group.middle().finalEquity(), Unit.MONEY, 0);
    }

    private static List<SeedGroup> ranked(List<SeedGroup> groups) {
        return groups.stream()
                .sorted(Comparator.comparingDouble(group -> -group.middle().finalEquity()))
                .toList();
    }

    private static TableData seeds(ExperimentResult result, List<SeedGroup> groups) {
        Curves curves = Curves.of(result);
        List<Column> columns =
                List.of(
                        Column.of("strategy", "Strategy"),
                        Column.of("seeds", "Seeds", Unit.COUNT),
                        Column.of("lowest", "Lowest final equity", Unit.MONEY),
                        Column.of("middle", "Middle", Unit.MONEY),
                        Column.of("highest", "Highest", Unit.MONEY));
        List<List<Value>> rows =
                groups.stream()
                        .filter(group -> group.members().size() > 1)
                        .map(group -> spread(group, curves))
                        .toList();
        return TableData.of("seeds", "How much hangs on the seed", columns, rows);
    }

    private static List<Value> spread(SeedGroup group, Curves curves) {
        double[] ends =
                group.members().stream()
                        .mapToDouble(SeedGroup.Member::finalEquity)
                        .sorted()
                        .toArray();
        return List.of(
                new Value.Named(group.title(), curves.style(group)),
                Value.of(ends.length),
                Value.of(ends[0]),
                Value.of(group.middle().finalEquity()),
                Value.of(ends[ends.length - 1]));
    }
}
