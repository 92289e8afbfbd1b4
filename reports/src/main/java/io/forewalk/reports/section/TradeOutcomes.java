package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.backtest.Trade;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.statistics.SampleQuantiles;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Role;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import io.forewalk.reports.content.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** What each closed trade of one contestant brought: over time, and beside how far it went. */
record TradeOutcomes(SeedGroup group, List<Held> trades) {

    /** A closed trade with how far its price went while it was held. */
    record Held(Trade trade, Excursion excursion) {

        boolean won() {
            return trade.pnl() > 0;
        }

        /** Profit less fees over the money that was put in. */
        double gain() {
            return trade.pnl() / (Math.abs(trade.quantity()) * trade.entryPrice());
        }

        double exit() {
            return Dates.millis(trade.exitTime(), trade.instrument());
        }
    }

    TradeOutcomes {
        trades = List.copyOf(trades);
    }

    static TradeOutcomes of(ExperimentResult result, SeedGroup group) {
        return new TradeOutcomes(
                group,
                group.middle().backtest().closedTrades().stream()
                        .map(trade -> new Held(trade, Excursion.of(result, trade)))
                        .toList());
    }

    /**
     * Bubbles over time and, where highs and lows are known, two scatters; empty without trades.
     */
    Optional<Block> row() {
        if (trades.isEmpty()) {
            return Optional.empty();
        }
        List<ChartData> charts = new ArrayList<>();
        charts.add(bubbles());
        if (trades.stream().noneMatch(held -> Double.isNaN(held.excursion().adverse()))) {
            charts.add(adverse());
            charts.add(favourable());
        }
        return Optional.of(new Block.Row(charts));
    }

    private ChartData bubbles() {
        double most = trades.stream().mapToDouble(t -> Math.abs(t.trade().pnl())).max().orElse(0);
        ToDoubleFunction<Held> size = held -> most == 0 ? 0 : Math.abs(held.trade().pnl()) / most;
        double best = trades.stream().mapToDouble(t -> t.trade().pnl()).max().orElse(0);
        double worst = trades.stream().mapToDouble(t -> t.trade().pnl()).min().orElse(0);
        return chart(
                "tradeProfits",
                "The best trade brought %s, the worst %s".formatted(money(best), money(worst)),
                Axis.time(),
                Series.Shape.BUBBLES,
                held ->
                        Points.of(
                                column(held, Held::exit),
                                column(held, Held::gain),
                                column(held, size),
                                column(held, size)));
    }

    private ChartData adverse() {
        double typical = median(Held::won, held -> held.excursion().adverse());
        return chart(
                "tradeAdverse",
                Double.isNaN(typical)
                        ? "No winner shows how far winners fell first"
                        : "Half of the winners never fell more than %s"
                                .formatted(PAGE.of(-typical, Unit.FRACTION)),
                Axis.of("Worst while held (MAE)", Unit.FRACTION),
                Series.Shape.DOTS,
                held ->
                        Points.of(
                                column(held, t -> t.excursion().adverse()),
                                column(held, Held::gain)));
    }

    private ChartData favourable() {
        double typical = median(held -> !held.won(), held -> held.excursion().favourable());
        return chart(
                "tradeFavourable",
                Double.isNaN(typical)
                        ? "No loser shows how far losers rose first"
                        : "Half of the losers had been up %s or more"
                                .formatted(PAGE.of(typical, Unit.FRACTION)),
                Axis.of("Best while held (MFE)", Unit.FRACTION),
                Series.Shape.DOTS,
                held ->
                        Points.of(
                                column(held, t -> t.excursion().favourable()),
                                column(held, Held::gain)));
    }

    private ChartData chart(
            String key,
            String title,
            Axis x,
            Series.Shape shape,
            Function<List<Held>, Points> points) {
        List<Held> won = trades.stream().filter(Held::won).toList();
        List<Held> lost = trades.stream().filter(held -> !held.won()).toList();
        String alt =
                "%s closed trades of %s%s, of which %s won. %s."
                        .formatted(
                                PAGE.of(trades.size()),
                                group.title(),
                                group.middleRemark(),
                                PAGE.of(won.size()),
                                title);
        return new ChartData(
                key,
                x.scale() == Axis.Scale.TIME ? ChartData.Kind.LINES : ChartData.Kind.SCATTER,
                new ChartData.Words(title, alt, "trades.csv"),
                x,
                Axis.of("Return of the trade", Unit.FRACTION),
                List.of(
                        new Series("won", Style.of(Role.LSTM), shape, points.apply(won)),
                        new Series("lost", Style.of(Role.ARIMA), shape, points.apply(lost))),
                List.of());
    }

    private double median(Predicate<Held> which, ToDoubleFunction<Held> value) {
        return SampleQuantiles.of(column(trades.stream().filter(which).toList(), value)).at(0.5);
    }

    private static String money(double value) {
        return PAGE.signed(value, Unit.MONEY, 0);
    }

    private static double[] column(List<Held> held, ToDoubleFunction<Held> value) {
        return held.stream().mapToDouble(value).toArray();
    }
}
