package io.forewalk.reports.section;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Trade;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What closed the trades of each strategy, and what they brought. */
final class TradeReasons {

    private TradeReasons() {}

    static TableData of(ExperimentResult result) {
        List<Column> columns =
                List.of(
                        Column.of("strategy", "Strategy"),
                        Column.of("reason", "Closed by")
                                .meaning(
                                        "signal: the strategy; reversal: the strategy, for the"
                                            + " other side; rebalance: a smaller size; stop,"
                                            + " target, trailing and time: the entry's own"
                                            + " settings; end, fold end and ruin: the account."),
                        Column.of("trades", "Trades", Unit.COUNT),
                        Column.of("won", "Won", Unit.COUNT),
                        Column.of("pnl", "P/L", Unit.MONEY));
        Cast cast = Cast.of(result);
        List<List<Value>> rows =
                result.backtests().stream().flatMap(b -> rows(cast, b).stream()).toList();
        return TableData.of("reasons", "What closed the trades", columns, rows);
    }

    private static List<List<Value>> rows(Cast cast, BacktestResult backtest) {
        Map<String, List<Trade>> byReason =
                backtest.closedTrades().stream()
                        .filter(trade -> !trade.reason().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        Trade::reason, TreeMap::new, Collectors.toList()));
        List<List<Value>> rows = new ArrayList<>();
        byReason.forEach((reason, trades) -> rows.add(row(cast, backtest, reason, trades)));
        return rows;
    }

    private static List<Value> row(
            Cast cast, BacktestResult backtest, String reason, List<Trade> trades) {
        return List.of(
                cast.named(backtest.contestant()),
                Value.of(reason),
                Value.of(trades.size()),
                Value.of(trades.stream().filter(trade -> trade.pnl() > 0).count()),
                Value.of(trades.stream().mapToDouble(Trade::pnl).sum()));
    }
}
