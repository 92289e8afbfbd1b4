package io.forewalk.reports.comparison;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.section.Dates;
import io.forewalk.reports.section.SeedBand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** All accounts on one chart, each 100 at the first common bar; seeds as a band. */
record EquityComparison(List<AccountLine> lines, CommonSpan span) {

    private static final double START = 100;

    Section section() {
        return Section.of(
                "equity",
                "Equity from a common start",
                "Each account is 100 at the first common bar. A band runs from the lowest to the"
                        + " highest seed, its line is the median.",
                List.of(chart()));
    }

    private ChartData chart() {
        List<Series> series = new ArrayList<>();
        lines.forEach(line -> series.addAll(series(line)));
        return new ChartData(
                "equity",
                ChartData.Kind.LINES,
                new ChartData.Words(title(), alt(), "each run's equity.csv"),
                Axis.time(),
                new Axis("Equity, start = 100", Unit.RATIO, Axis.Scale.LOG, List.of()),
                series,
                List.of());
    }

    private List<Series> series(AccountLine line) {
        double[] times =
                line.middle().curve().times().stream()
                        .mapToDouble(time -> Dates.millis(time, span.clock()))
                        .toArray();
        return SeedBand.of(
                line.title(),
                Palette.of(line),
                times,
                line.accounts().stream().map(account -> rebased(account.curve())).toList());
    }

    private static double[] rebased(EquityCurve curve) {
        return Arrays.stream(curve.equities())
                .map(equity -> START * equity / curve.equity(0))
                .toArray();
    }

    private String title() {
        AccountLine first = ranked().getFirst();
        String held =
                lines.stream()
                        .filter(line -> line.holder() && !line.equals(first))
                        .map(line -> ", %s at %s".formatted(line.title(), end(line)))
                        .collect(Collectors.joining());
        return "%s ends highest at %s%s".formatted(first.title(), end(first), held);
    }

    private String alt() {
        String ends =
                ranked().stream()
                        .map(line -> "%s ends at %s".formatted(line.title(), end(line)))
                        .collect(Collectors.joining(", "));
        return "Equity of %s accounts from %s to %s, each starting at 100: %s."
                .formatted(lines.size(), span.firstDate(), span.lastDate(), ends);
    }

    private List<AccountLine> ranked() {
        return lines.stream()
                .sorted(Comparator.comparingDouble(line -> -line.middle().growth()))
                .toList();
    }

    private static String end(AccountLine line) {
        return PAGE.of(START * line.middle().growth(), Unit.RATIO, 1);
    }
}
