package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.backtest.Contributions;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Role;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import io.forewalk.reports.content.Unit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each instrument had brought a strategy by the end of each month, as lines. */
final class ContributionLines {

    /** More instruments than this are drawn as the best, the worst and the sum of the rest. */
    private static final int DRAWN = 6;

    private static final int BEST = 3;
    private static final int WORST = 2;

    private static final List<Role> ROLES =
            List.of(Role.FIRST_FURTHER, Role.SECOND_FURTHER, Role.THIRD_FURTHER);

    private final SeedGroup group;
    private final Contributions months;
    private final List<Integer> ranked;
    private final Instant start;

    private ContributionLines(SeedGroup group) {
        this.group = group;
        this.months = group.middle().backtest().contributions().monthly();
        this.ranked = ContributionBars.bestFirst(months);
        this.start = group.middle().backtest().curve().time(0);
    }

    /** Whether all instruments are drawn, the same in every chart. */
    static boolean drawsAll(SeedGroup group) {
        return group.middle().backtest().contributions().instruments().size() <= DRAWN;
    }

    /** A line per instrument from the first origin on, where nothing has been brought yet. */
    static ChartData of(ExperimentResult result, SeedGroup group) {
        var lines = new ContributionLines(group);
        List<Series> series = lines.series(Curves.of(result));
        return new ChartData(
                "contributionsOverTime." + group.label(),
                ChartData.Kind.LINES,
                new ChartData.Words(lines.title(), lines.alt(series), "contributions.csv"),
                Axis.time(),
                Axis.of("Profit", Unit.MONEY),
                series,
                Timeline.of(result).borders());
    }

    private List<Series> series(Curves curves) {
        double[] times = curves.times(times());
        List<Integer> drawn = new ArrayList<>(ranked);
        List<Series> series = new ArrayList<>();
        if (ranked.size() > DRAWN) {
            List<Integer> rest = drawn.subList(BEST, ranked.size() - WORST);
            series.add(
                    line(
                            "the other " + rest.size(),
                            Style.of(Role.NAIVE),
                            Points.of(times, sums(rest))));
            rest.clear();
        }
        for (int i = 0; i < drawn.size(); i++) {
            // Charts of few instruments share a legend, so a colour means the same in all of them.
            int nth = ranked.size() > DRAWN ? i : drawn.get(i);
            Style style = Style.of(ROLES.get(nth % ROLES.size()), nth / ROLES.size());
            Points points = Points.of(times, sums(List.of(drawn.get(i))));
            series.add(i, line(symbol(drawn.get(i)), style, points));
        }
        return series;
    }

    private static Series line(String name, Style style, Points points) {
        return new Series(name, style, Series.Shape.LINE, points);
    }

    private boolean startsBefore() {
        return start.isBefore(months.times().getFirst());
    }

    private List<Instant> times() {
        List<Instant> times = new ArrayList<>(months.times());
        if (startsBefore()) {
            times.addFirst(start);
        }
        return times;
    }

    private double[] sums(List<Integer> instruments) {
        int before = startsBefore() ? 1 : 0;
        double[] sums = new double[months.times().size() + before];
        for (int month = 0; month < months.times().size(); month++) {
            for (int instrument : instruments) {
                sums[before + month] += months.profit(instrument, month);
            }
        }
        return sums;
    }

    private String title() {
        int best = ranked.getFirst();
        long ahead =
                IntStream.range(0, months.times().size())
                        .filter(month ->
                                ranked.stream()
                                        .allMatch(other ->
                                                months.profit(other, month)
                                                        <= months.profit(best, month)))
                        .count();
        return "%s%s: %s %s, %s by the end, and was ahead at %s of %s month ends"
                .formatted(
                        group.title(),
                        group.middleRemark(),
                        symbol(best),
                        months.total(best) < 0 ? "lost least" : "brought most",
                        PAGE.of(months.total(best), Unit.MONEY, 0),
                        PAGE.of(ahead),
                        PAGE.of(months.times().size()));
    }

    private String alt(List<Series> series) {
        String drawn =
                series.stream().map(ContributionLines::course).collect(Collectors.joining(" "));
        return "Profit by instrument at the end of each month. " + drawn;
    }

    private static String course(Series line) {
        double[] values =
                IntStream.range(0, line.points().length()).mapToDouble(line.points()::y).toArray();
        return "%s lies between %s and %s, at last at %s."
                .formatted(
                        line.name(),
                        PAGE.of(Arrays.stream(values).min().orElse(Double.NaN), Unit.MONEY, 0),
                        PAGE.of(Arrays.stream(values).max().orElse(Double.NaN), Unit.MONEY, 0),
                        PAGE.of(values[values.length - 1], Unit.MONEY, 0));
    }

    private String symbol(int instrument) {
        return months.instruments().get(instrument).symbol();
    }
}
