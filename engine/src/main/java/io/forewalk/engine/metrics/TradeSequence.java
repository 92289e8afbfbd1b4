package io.forewalk.engine.metrics;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.backtest.Trade;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The trades of an account as steps of its equity, one after the other. */
record TradeSequence(BacktestResult result) {

    /** Profit of each closed trade over the equity at the last close before it. */
    double[] returns() {
        EquityCurve curve = result.curve();
        return result.closedTrades().stream()
                .mapToDouble(trade -> trade.pnl() / equityBefore(curve, trade))
                .toArray();
    }

    /**
     * Whether trades of several instruments run side by side, so that the equity is no product of
     * their returns and they have no order that could be another. Sold and bought at one open is
     * one after the other.
     */
    boolean overlaps() {
        List<Trade> trades =
                result.trades().stream().sorted(Comparator.comparing(Trade::entryTime)).toList();
        Instant end = Instant.MIN;
        for (int i = 1; i < trades.size(); i++) {
            Trade before = trades.get(i - 1);
            end = before.exitTime().isAfter(end) ? before.exitTime() : end;
            Instant entry = trades.get(i).entryTime();
            if (entry.isBefore(end) || together(before, trades.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean together(Trade left, Trade right) {
        return left.entryTime().equals(right.entryTime())
                && !left.instrument().equals(right.instrument());
    }

    private static double equityBefore(EquityCurve curve, Trade trade) {
        int found = Collections.binarySearch(curve.times(), trade.entryTime());
        int before = found >= 0 ? found - 1 : -found - 2;
        return curve.equity(Math.max(0, before));
    }
}
