package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.backtest.Trade;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Role;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import io.forewalk.reports.content.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The candles of the first instrument with the entries, exits and positions of one contestant. */
final class TradeChart {

    private static final int UPWARDS = 1;
    private static final int DOWNWARDS = 4;
    private static final int SQUARE = 2;

    private final Outcomes outcomes;
    private final List<Trade> trades;

    private TradeChart(Outcomes outcomes, List<Trade> trades) {
        this.outcomes = outcomes;
        this.trades = trades;
    }

    static ChartData of(ExperimentResult result, SeedGroup group) {
        Outcomes outcomes = result.outcomes().getFirst();
        List<Trade> trades =
                group.middle().backtest().trades().stream()
                        .filter(trade -> trade.instrument().equals(outcomes.instrument()))
                        .toList();
        return new ChartData(
                "trades",
                ChartData.Kind.LINES,
                words(group, trades, remark(result)),
                Axis.time(),
                Axis.of("Price", Unit.PRICE),
                new TradeChart(outcomes, trades).series(),
                Timeline.of(result).borders());
    }

    private List<Series> series() {
        List<Series> series = new ArrayList<>();
        series.add(positions("long position", Role.LSTM, trade -> trade.quantity() > 0));
        series.add(positions("short position", Role.ARIMA, trade -> trade.quantity() < 0));
        series.add(prices());
        series.add(entries("long entry", Role.LSTM, UPWARDS, trade -> trade.quantity() > 0));
        series.add(entries("short entry", Role.ARIMA, DOWNWARDS, trade -> trade.quantity() < 0));
        List<Trade> closed = trades.stream().filter(trade -> !trade.open()).toList();
        series.add(
                dots(
                        "exit",
                        new Style(Role.SECOND_FURTHER, Style.Dash.SOLID, SQUARE),
                        Points.of(
                                column(closed, t -> Dates.millis(t.exitTime(), t.instrument())),
                                column(closed, Trade::exitPrice))));
        return series.stream().filter(one -> one.points().length() > 0).toList();
    }

    // A line of closes where the highest and lowest prices are unknown.
    private Series prices() {
        double[] times = bars(bar -> Dates.millis(outcomes.time(bar), outcomes.instrument()));
        double[] closes = bars(outcomes::close);
        double[] highs = bars(outcomes::high);
        boolean whole = Arrays.stream(highs).allMatch(Double::isFinite);
        Points points =
                whole
                        ? Points.of(times, closes, bars(outcomes::low), highs)
                                .opening(bars(outcomes::open))
                        : Points.of(times, closes);
        return new Series(
                outcomes.instrument().symbol() + " close",
                Style.of(Role.ACTUAL),
                whole ? Series.Shape.CANDLES : Series.Shape.LINE,
                points);
    }

    private Series positions(String name, Role role, Predicate<Trade> which) {
        List<Trade> chosen = trades.stream().filter(which).toList();
        double[] from = column(chosen, t -> Dates.millis(t.entryTime(), t.instrument()));
        double[] to = column(chosen, this::end);
        double[] none = new double[from.length];
        Arrays.fill(none, Double.NaN);
        return new Series(
                name, Style.of(role), Series.Shape.SHADES, Points.of(from, none, from, to));
    }

    private double end(Trade trade) {
        return Dates.millis(
                trade.open() ? outcomes.time(outcomes.length() - 1) : trade.exitTime(),
                trade.instrument());
    }

    private Series entries(String name, Role role, int marker, Predicate<Trade> which) {
        List<Trade> chosen = trades.stream().filter(which).toList();
        return dots(
                name,
                new Style(role, Style.Dash.SOLID, marker),
                Points.of(
                        column(chosen, t -> Dates.millis(t.entryTime(), t.instrument())),
                        column(chosen, Trade::entryPrice)));
    }

    private static Series dots(String name, Style style, Points points) {
        return new Series(name, style, Series.Shape.DOTS, points);
    }

    /** Which of several instruments is drawn. */
    private static String remark(ExperimentResult result) {
        return result.outcomes().size() == 1
                ? ""
                : " of " + result.outcomes().getFirst().instrument().symbol();
    }

    private static ChartData.Words words(SeedGroup group, List<Trade> trades, String remark) {
        long closed = trades.stream().filter(trade -> !trade.open()).count();
        long won = trades.stream().filter(trade -> trade.pnl() > 0).count();
        String title =
                closed == 0
                        ? "%s closed no trade%s".formatted(group.title(), remark)
                        : "%s won %s of %s closed trades%s"
                                .formatted(group.title(), PAGE.of(won), PAGE.of(closed), remark);
        String alt =
                "Prices with the entries, exits and positions of %s%s: %s trades, of which %s won."
                        .formatted(
                                group.title(),
                                group.middleRemark(),
                                PAGE.of(trades.size()),
                                PAGE.of(won));
        return new ChartData.Words(title, alt, "bars.csv");
    }

    private double[] bars(IntToDoubleFunction value) {
        return IntStream.range(0, outcomes.length()).mapToDouble(value).toArray();
    }

    private static double[] column(List<Trade> trades, ToDoubleFunction<Trade> value) {
        return trades.stream().mapToDouble(value).toArray();
    }
}
