package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Trade;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every trade of every contestant, for readers to sort and filter. */
final class TradeList {

    /** The page shows no more trades than this; the file beside it has them all. */
    static final int SHOWN = 300;

    private TradeList() {}

    static TableData of(ExperimentResult result) {
        Cast cast = Cast.of(result);
        List<List<Value>> all = new ArrayList<>();
        for (BacktestResult backtest : result.backtests()) {
            Value name = cast.named(backtest.contestant());
            backtest.trades()
                    .forEach(trade -> all.add(row(name, trade, Excursion.of(result, trade))));
        }
        String remark =
                all.size() <= SHOWN
                        ? "All trades, also in trades.csv."
                        : "The first %s of %s trades; trades.csv has them all."
                                .formatted(SHOWN, PAGE.of(all.size()));
        return new TableData(
                "trades",
                "Trades",
                Stream.concat(trade(), excursion()).map(column -> column.in(Place.PAGE)).toList(),
                all.stream().limit(SHOWN).toList(),
                TableData.Layout.SORTABLE,
                remark);
    }

    private static Stream<Column> trade() {
        return Stream.of(
                Column.of("strategy", "Strategy"),
                Column.of("instrument", "Instrument"),
                Column.of("quantity", "Units", Unit.UNITS),
                Column.of("entry", "Entry"),
                Column.of("entryPrice", "Entry price", Unit.PRICE),
                Column.of("exit", "Exit"),
                Column.of("exitPrice", "Exit price", Unit.PRICE),
                Column.of("bars", "Bars", Unit.BARS),
                Column.of("pnl", "P/L", Unit.MONEY),
                Column.of("commission", "Commission", Unit.MONEY),
                Column.of("reason", "Closed by"));
    }

    private static Stream<Column> excursion() {
        return Stream.of(
                Column.of("mae", "MAE", Unit.FRACTION)
                        .meaning(
                                "Maximum adverse excursion: how far the price went against the"
                                    + " position while it was held, of the entry price (Sweeney,"
                                    + " 1997)."),
                Column.of("mfe", "MFE", Unit.FRACTION)
                        .meaning(
                                "Maximum favourable excursion: how far the price went in favour of"
                                        + " the position while it was held, of the entry price"
                                        + " (Sweeney, 1997)."));
    }

    private static List<Value> row(Value name, Trade trade, Excursion excursion) {
        return List.of(
                name,
                Value.of(trade.instrument().symbol()),
                Value.of(trade.quantity()),
                Value.of(Dates.text(trade.entryTime(), trade.instrument())),
                Value.of(trade.entryPrice()),
                trade.open()
                        ? Value.of("open")
                        : Value.of(Dates.text(trade.exitTime(), trade.instrument())),
                Value.of(trade.exitPrice()),
                trade.open() ? Value.MISSING : Value.of(trade.exitBar() - trade.entryBar()),
                Value.of(trade.pnl()),
                Value.of(trade.commission()),
                Value.of(trade.reason()),
                Value.of(excursion.adverse()),
                Value.of(excursion.favourable()));
    }
}
