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
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The closes of the first instrument with the entries and exits of one contestant. */
final class TradeChart {

    private TradeChart() {}

    static ChartData of(ExperimentResult result, SeedGroup group) {
        Outcomes outcomes = result.outcomes().getFirst();
        List<Trade> trades =
                group.middle().backtest().trades().stream()
                        .filter(trade -> trade.instrument().equals(outcomes.instrument()))
                        .toList();
        List<Series> series =
                List.of(
                        new Series(
                                outcomes.instrument().symbol() + " close",
                                Style.of(Role.ACTUAL),
                                Series.Shape.LINE,
                                closes(outcomes)),
                        marks("long entry", Role.LSTM, 0, trades, t -> t.quantity() > 0, true),
                        marks("short entry", Role.DRIFT, 1, trades, t -> t.quantity() < 0, true),
                        marks("exit", Role.ARIMA, 2, trades, t -> !t.open(), false));
        return new ChartData(
                "trades",
                ChartData.Kind.LINES,
                words(group, trades),
                Axis.time(),
                Axis.of("Price", Unit.PRICE),
                series.stream().filter(s -> s.points().length() > 0).toList(),
                Timeline.of(result).borders());
    }

    private static ChartData.Words words(SeedGroup group, List<Trade> trades) {
        long closed = trades.stream().filter(trade -> !trade.open()).count();
        long won = trades.stream().filter(trade -> trade.pnl() > 0).count();
        String title =
                closed == 0
                        ? "%s closed no trade".formatted(group.title())
                        : "%s won %s of %s closed trades"
                                .formatted(group.title(), PAGE.of(won), PAGE.of(closed));
        String alt =
                "Closing prices with the entries and exits of %s%s: %s trades, of which %s won."
                        .formatted(
                                group.title(),
                                group.middleRemark(),
                                PAGE.of(trades.size()),
                                PAGE.of(won));
        return new ChartData.Words(title, alt, "trades.csv");
    }

    private static Points closes(Outcomes outcomes) {
        double[] times = new double[outcomes.length()];
        double[] closes = new double[outcomes.length()];
        for (int bar = 0; bar < times.length; bar++) {
            times[bar] = Dates.millis(outcomes.time(bar), outcomes.instrument());
            closes[bar] = outcomes.close(bar);
        }
        return Points.of(times, closes);
    }

    private static Series marks(
            String name,
            Role role,
            int marker,
            List<Trade> trades,
            Predicate<Trade> which,
            boolean entry) {
        List<Trade> chosen = trades.stream().filter(which).toList();
        double[] x =
                column(
                        chosen,
                        t -> Dates.millis(entry ? t.entryTime() : t.exitTime(), t.instrument()));
        double[] y = column(chosen, entry ? Trade::entryPrice : Trade::exitPrice);
        return new Series(
                name,
                new Style(role, Style.Dash.SOLID, marker),
                Series.Shape.DOTS,
                Points.of(x, y));
    }

    private static double[] column(List<Trade> trades, Function<Trade, Double> value) {
        return trades.stream().mapToDouble(value::apply).toArray();
    }
}
