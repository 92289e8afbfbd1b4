package io.forewalk.engine.backtest;

import io.forewalk.engine.market.PriceHistory;
import java.util.Arrays;

/**
 * Average true range of a history (Wilder, New Concepts in Technical Trading Systems, 1978): the
 * mean of the first {@code period} true ranges, then each new one with weight 1 / period. The true
 * range of the first bar is its high less its low. A value is computed from its own bar and those
 * before it, when it is first asked for.
 */
final class AverageTrueRange {

    private final PriceHistory history;
    private final int period;
    private double[] values = {};
    private int known;
    private double sum;

    AverageTrueRange(PriceHistory history, int period) {
        this.history = history;
        this.period = period;
    }

    /** The average at the close of a bar, {@code NaN} before there are {@code period} bars. */
    double at(int bar) {
        if (bar >= values.length) {
            values = Arrays.copyOf(values, bar + bar / 2 + 1);
        }
        for (; known <= bar; known++) {
            values[known] = next(known);
        }
        return values[bar];
    }

    private double next(int bar) {
        double range = trueRange(bar);
        if (bar >= period) {
            return (values[bar - 1] * (period - 1) + range) / period;
        }
        sum += range;
        return bar == period - 1 ? sum / period : Double.NaN;
    }

    private double trueRange(int bar) {
        double high = history.high(bar);
        double low = history.low(bar);
        if (bar == 0) {
            return high - low;
        }
        double before = history.close(bar - 1);
        return Math.max(high - low, Math.max(Math.abs(high - before), Math.abs(low - before)));
    }
}
