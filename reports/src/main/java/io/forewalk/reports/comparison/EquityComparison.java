package io.forewalk.reports.comparison;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.section.Dates;
import java.util.ArrayList;
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
        EquityCurve first = line.accounts().getFirst().curve();
        double[] times =
                first.times().stream()
                        .mapToDouble(time -> Dates.millis(time, span.clock()))
                        .toArray();
        double[] low = new double[times.length];
        double[] median = new double[times.length];
        double[] high = new double[times.length];
        for (int close = 0; close < times.length; close++) {
            double[] sorted = sorted(line, close);
            low[close] = sorted[0];
            median[close] = sorted[(sorted.length - 1) / 2];
            high[close] = sorted[sorted.length - 1];
        }
        Series middle =
                new Series(
                        line.title(),
                        Palette.of(line),
                        Series.Shape.LINE,
                        Points.of(times, median));
        if (line.accounts().size() == 1) {
            return List.of(middle);
        }
        String band =
                "%s, lowest to highest of %s seeds".formatted(line.title(), line.accounts().size());
        Points bounds = Points.of(times, median, low, high);
        return List.of(new Series(band, Palette.of(line), Series.Shape.BAND, bounds), middle);
    }

    private static double[] sorted(AccountLine line, int close) {
        return line.accounts().stream()
                .map(CutAccount::curve)
                .filter(curve -> close < curve.length())
                .mapToDouble(curve -> START * curve.equity(close) / curve.equity(0))
                .sorted()
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
