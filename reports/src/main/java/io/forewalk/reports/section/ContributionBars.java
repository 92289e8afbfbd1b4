package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Contributions;
import io.forewalk.engine.backtest.Trade;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.market.Instrument;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What each instrument brought a strategy by the last close, as bars and as a table. */
final class ContributionBars {

    /** More instruments than this are drawn as the best and the worst half as many. */
    private static final int DRAWN = 20;

    /** A longer table is folded away. */
    private static final int LONG = 60;

    private ContributionBars() {}

    /** A bar per instrument, the best first. */
    static ChartData of(Curves curves, SeedGroup group) {
        Contributions brought = group.middle().backtest().contributions();
        List<Integer> all = bestFirst(brought);
        List<Integer> drawn = new ArrayList<>(all);
        if (all.size() > DRAWN) {
            drawn.subList(DRAWN / 2, all.size() - DRAWN / 2).clear();
        }
        double[] places = IntStream.range(0, drawn.size()).mapToDouble(i -> i).toArray();
        double[] profits = drawn.stream().mapToDouble(brought::total).toArray();
        String title =
                "%s%s: most from %s, least from %s"
                        .formatted(
                                group.title(),
                                group.middleRemark(),
                                said(brought, all.getFirst()),
                                said(brought, all.getLast()));
        String alt =
                title
                        + (all.size() > DRAWN
                                ? "; drawn are the best and the worst %s of %s instruments."
                                        .formatted(DRAWN / 2, all.size())
                                : ".");
        return new ChartData(
                "contributions." + group.label(),
                ChartData.Kind.CATEGORIES,
                new ChartData.Words(title, alt, "contributions.csv"),
                Axis.of("Instrument", drawn.stream().map(i -> symbol(brought, i)).toList()),
                Axis.of("Profit", Unit.MONEY),
                List.of(
                        new Series(
                                group.title(),
                                curves.style(group),
                                Series.Shape.BARS,
                                Points.of(places, profits))),
                List.of());
    }

    /** A row per strategy and instrument, the best instrument of a strategy first. */
    static TableData table(ExperimentResult result) {
        List<Column> columns =
                List.of(
                        Column.of("strategy", "Strategy"),
                        Column.of("instrument", "Instrument"),
                        Column.of("profit", "Profit", Unit.MONEY)
                                .meaning("Realised and unrealised gains less all fees."),
                        Column.of("share", "Of the whole", Unit.FRACTION)
                                .meaning("Of the profits and losses of all instruments together."),
                        Column.of("closed", "Closed trades", Unit.MONEY)
                                .meaning("P/L of the trades that have ended."),
                        Column.of("open", "Still open", Unit.MONEY)
                                .meaning(
                                        "The rest: what an open trade has brought so far, and"
                                                + " borrow fees."),
                        Column.of("commission", "Commission", Unit.MONEY),
                        Column.of("trades", "Trades", Unit.COUNT));
        Cast cast = Cast.of(result);
        List<List<Value>> rows =
                result.backtests().stream().flatMap(b -> rows(cast, b).stream()).toList();
        return TableData.of("instruments", "By instrument", columns, rows)
                .as(rows.size() > LONG ? TableData.Layout.FOLDED : TableData.Layout.SORTABLE)
                .remarking("contributions.csv has the profits at the end of each month.");
    }

    private static List<List<Value>> rows(Cast cast, BacktestResult backtest) {
        Contributions brought = backtest.contributions();
        double whole =
                IntStream.range(0, brought.instruments().size()).mapToDouble(brought::total).sum();
        List<List<Value>> rows = new ArrayList<>();
        for (int i : bestFirst(brought)) {
            Instrument instrument = brought.instruments().get(i);
            List<Trade> trades =
                    backtest.trades().stream()
                            .filter(trade -> trade.instrument().equals(instrument))
                            .toList();
            double closed =
                    trades.stream().filter(trade -> !trade.open()).mapToDouble(Trade::pnl).sum();
            rows.add(
                    List.of(
                            cast.named(backtest.contestant()),
                            Value.of(instrument.symbol()),
                            Value.of(brought.total(i)),
                            Value.of(whole == 0 ? Double.NaN : brought.total(i) / whole),
                            Value.of(closed),
                            Value.of(brought.total(i) - closed),
                            Value.of(trades.stream().mapToDouble(Trade::commission).sum()),
                            Value.of(trades.size())));
        }
        return rows;
    }

    /** Places of the instruments, the one that brought most first. */
    static List<Integer> bestFirst(Contributions brought) {
        return IntStream.range(0, brought.instruments().size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -brought.total(i)))
                .toList();
    }

    private static String said(Contributions brought, int instrument) {
        return "%s (%s)"
                .formatted(
                        symbol(brought, instrument),
                        PAGE.of(brought.total(instrument), Unit.MONEY));
    }

    private static String symbol(Contributions brought, int instrument) {
        return brought.instruments().get(instrument).symbol();
    }
}
