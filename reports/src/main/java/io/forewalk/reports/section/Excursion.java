package io.forewalk.reports.section;

import io.forewalk.engine.backtest.FillRule;
import io.forewalk.engine.backtest.Trade;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.Outcomes;

/**
 * How far a price went against and in favour of a trade while it was held (Sweeney, 1997), as
 * fractions of the entry price. Counted are the bars from the entry on to the one before the exit,
 * whose fill lies at the next open, and the exit itself; a trade of one bar counts that bar. With
 * fills at the close the bar of the entry comes too early and that of the exit counts.
 *
 * @param adverse the worst, at most 0; {@code NaN} where the bars are unknown
 * @param favourable the best, at least 0; {@code NaN} where the bars are unknown
 */
record Excursion(double adverse, double favourable) {

    private static final Excursion UNKNOWN = new Excursion(Double.NaN, Double.NaN);

    /** The excursion of a trade of a result, an open one up to the last bar. */
    static Excursion of(ExperimentResult result, Trade trade) {
        Timeline timeline = Timeline.of(result);
        return result.outcomes().stream()
                .filter(outcomes -> outcomes.instrument().equals(trade.instrument()))
                .findFirst()
                .map(outcomes -> of(trade, outcomes, timeline.firstOrigin(), atClose(result)))
                .orElse(UNKNOWN);
    }

    static Excursion of(Trade trade, Outcomes outcomes, int firstOrigin, boolean atClose) {
        int entry = trade.entryBar() - firstOrigin;
        int exit = trade.open() ? outcomes.length() : trade.exitBar() - firstOrigin;
        int from = atClose ? entry + 1 : entry;
        int to = Math.min(outcomes.length(), atClose ? exit + 1 : Math.max(exit, entry + 1));
        if (entry < 0) {
            return UNKNOWN;
        }
        double low = trade.open() ? trade.entryPrice() : trade.exitPrice();
        double high = low;
        for (int bar = from; bar < to; bar++) {
            low = Math.min(low, outcomes.low(bar));
            high = Math.max(high, outcomes.high(bar));
        }
        return of(trade, low, high);
    }

    private static Excursion of(Trade trade, double low, double high) {
        double down = Math.min(0, low / trade.entryPrice() - 1);
        double up = Math.max(0, high / trade.entryPrice() - 1);
        return trade.quantity() > 0 ? new Excursion(down, up) : new Excursion(-up, -down);
    }

    private static boolean atClose(ExperimentResult result) {
        var account = result.experiment().trading().account();
        return account.fill() == FillRule.CLOSE_OPTIMISTIC || account.tradeOnClose();
    }
}
