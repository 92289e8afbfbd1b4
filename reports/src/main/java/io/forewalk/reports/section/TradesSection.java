package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.CostTotals;
import io.forewalk.engine.backtest.Trade;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the trades of the highest strategy lie, every trade, and what trading cost. */
public final class TradesSection implements ReportSection {

    // A gross profit below this share of the costs is what rounding left of none.
    private static final double ROUNDING = 1e-9;

    @Override
    public Optional<Section> of(ExperimentResult result) {
        if (result.backtests().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        List<SeedGroup> rivals =
                SeedGroup.of(result).stream().filter(g -> !g.isBenchmark()).toList();
        TradingFinding.best(rivals)
                .ifPresent(best -> {
                    blocks.add(TradeChart.of(result, best));
                    TradeOutcomes.of(result, best).row().ifPresent(blocks::add);
                    EntryLuck.of(best).text(rivals.size()).ifPresent(blocks::add);
                });
        blocks.add(costs(result));
        if (result.backtests().stream().anyMatch(backtest -> !backtest.trades().isEmpty())) {
            TradeReasons.of(result).unlessEmpty().ifPresent(blocks::add);
            blocks.add(TradeList.of(result));
        }
        RejectedOrders.of(result).unlessEmpty().ifPresent(blocks::add);
        PendingOrders.of(result).unlessEmpty().ifPresent(blocks::add);
        return Optional.of(Section.of("trades", "Trades", lead(result), blocks));
    }

    private static String lead(ExperimentResult result) {
        long closed = result.backtests().stream().mapToLong(b -> b.closedTrades().size()).sum();
        long open =
                result.backtests().stream()
                        .flatMap(b -> b.trades().stream())
                        .filter(Trade::open)
                        .count();
        return "%s closed and %s open trades of %s contestants. Open ones are in the equity, not in the trade figures."
                .formatted(PAGE.of(closed), PAGE.of(open), result.backtests().size());
    }

    private static TableData costs(ExperimentResult result) {
        List<Column> columns =
                List.of(
                        Column.of("strategy", "Strategy"),
                        Column.of("closed", "Closed", Unit.COUNT),
                        Column.of("open", "Open", Unit.COUNT),
                        Column.of("commission", "Commission", Unit.MONEY),
                        Column.of("slippage", "Slippage", Unit.MONEY),
                        Column.of("spread", "Spread", Unit.MONEY),
                        Column.of("borrow", "Borrow fees", Unit.MONEY),
                        Column.of("interest", "Interest received", Unit.MONEY),
                        Column.of("shareOfGross", "Costs of gross profit", Unit.FRACTION)
                                .meaning(
                                        "Commission, slippage, spread and borrow fees over the"
                                            + " profit there would have been without them; a dash"
                                            + " where there was none."));
        Cast cast = Cast.of(result);
        List<List<Value>> rows = result.backtests().stream().map(b -> paid(cast, b)).toList();
        return TableData.of("costs", "What trading cost", columns, rows);
    }

    private static List<Value> paid(Cast cast, BacktestResult backtest) {
        CostTotals costs = backtest.costs();
        double all = costs.commission() + costs.slippage() + costs.spread() + costs.borrow();
        int last = backtest.curve().length() - 1;
        double net = backtest.curve().equity(last) - backtest.curve().equity(0);
        double gross = net + all;
        int closed = backtest.closedTrades().size();
        return List.of(
                cast.named(backtest.contestant()),
                Value.of(closed),
                Value.of(backtest.trades().size() - closed),
                Value.of(costs.commission()),
                Value.of(costs.slippage()),
                Value.of(costs.spread()),
                Value.of(costs.borrow()),
                Value.of(costs.interest()),
                Value.of(gross > ROUNDING * all ? all / gross : Double.NaN));
    }
}
