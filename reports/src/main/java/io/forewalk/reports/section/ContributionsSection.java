package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/** Which of several instruments an account's profit came from, and how much of it was invested. */
public final class ContributionsSection implements ReportSection {

    /** Strategies drawn; the table has them all. */
    private static final int DRAWN = 6;

    @Override
    public Optional<Section> of(ExperimentResult result) {
        List<SeedGroup> groups =
                SeedGroup.of(result).stream()
                        .filter(g -> !g.middle().backtest().contributions().isEmpty())
                        .toList();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        Curves curves = Curves.of(result);
        List<Block> blocks = new ArrayList<>();
        List<ChartData> lines =
                groups.stream()
                        .limit(DRAWN)
                        .map(group -> ContributionLines.of(result, group))
                        .toList();
        blocks.addAll(
                groups.stream().allMatch(ContributionLines::drawsAll)
                        ? List.of(new Block.Row(lines))
                        : lines);
        blocks.add(
                new Block.Row(
                        groups.stream()
                                .limit(DRAWN)
                                .map(group -> ContributionBars.of(curves, group))
                                .toList()));
        blocks.add(ContributionBars.table(result));
        blocks.add(
                new Block.Row(
                        List.of(
                                exposure(
                                        result,
                                        "grossExposure",
                                        "Gross exposure",
                                        EquityCurve::gross),
                                exposure(
                                        result,
                                        "netExposure",
                                        "Net exposure",
                                        EquityCurve::exposure))));
        return Optional.of(
                Section.of(
                        "contributions",
                        "Contributions",
                        "What each instrument brought: realised and unrealised gains less all its"
                                + " fees. They sum to the change of the equity less interest.",
                        blocks));
    }

    private static ChartData exposure(
            ExperimentResult result,
            String key,
            String title,
            ToDoubleBiFunction<EquityCurve, Integer> value) {
        Curves curves = Curves.of(result);
        List<Series> series = new ArrayList<>();
        var alt = new StringBuilder(title).append(" over the equity at each close.");
        for (SeedGroup group : SeedGroup.of(result)) {
            EquityCurve curve = group.middle().backtest().curve();
            double[] values =
                    IntStream.range(0, curve.length())
                            .mapToDouble(close -> value.applyAsDouble(curve, close))
                            .toArray();
            series.add(curves.line(group, values));
            alt.append(
                    " %s: on average %s, at most %s."
                            .formatted(
                                    group.title(),
                                    PAGE.of(
                                            Arrays.stream(values).average().orElse(Double.NaN),
                                            Unit.FRACTION),
                                    PAGE.of(
                                            Arrays.stream(values).max().orElse(Double.NaN),
                                            Unit.FRACTION)));
        }
        return new ChartData(
                key,
                ChartData.Kind.LINES,
                new ChartData.Words(title, alt.toString(), "equity.csv"),
                Axis.time(),
                Axis.of(title, Unit.FRACTION),
                series,
                Timeline.of(result).borders());
    }
}
