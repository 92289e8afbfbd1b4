package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.backtest.EquityCurve;
import java.util.ArrayList;
import java.util.List;

/**
 * A fall from a peak: from the last close at the peak to the first close that reaches it again.
 *
 * @param peak index of the peak's close in the curve
 * @param trough index of the lowest close, the first of several
 * @param end index of the first close at the peak or above, of the last close if there is none
 * @param depth equity at the trough over equity at the peak - 1, below 0
 * @param recovered whether the peak was reached again
 */
public record Drawdown(int peak, int trough, int end, double depth, boolean recovered) {

    /** All falls of a curve, oldest first; the starting close counts as a peak. */
    public static List<Drawdown> of(EquityCurve curve) {
        List<Drawdown> falls = new ArrayList<>();
        int peak = 0;
        while (peak < curve.length() - 1) {
            if (curve.equity(peak + 1) >= curve.equity(peak)) {
                peak++;
            } else {
                Drawdown fall = from(curve, peak);
                falls.add(fall);
                peak = fall.end();
            }
        }
        return falls;
    }

    private static Drawdown from(EquityCurve curve, int peak) {
        int trough = peak + 1;
        int close = peak + 1;
        while (close < curve.length() && curve.equity(close) < curve.equity(peak)) {
            trough = curve.equity(close) < curve.equity(trough) ? close : trough;
            close++;
        }
        boolean recovered = close < curve.length();
        double depth = curve.equity(trough) / curve.equity(peak) - 1;
        return new Drawdown(peak, trough, Math.min(close, curve.length() - 1), depth, recovered);
    }

    /** Bars from the peak to the end. */
    public int bars() {
        return end - peak;
    }
}
