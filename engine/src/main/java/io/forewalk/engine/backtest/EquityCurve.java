package io.forewalk.engine.backtest;

import java.time.Instant;
import java.util.List;

/**
 * The account at every close of the span, the starting close included. Shape of each column:
 * [closes].
 */
public final class EquityCurve {

    private final List<Instant> times;
    private final double[] equity;
    private final double[] cash;
    private final double[] exposure;
    private final double[] gross;

    /**
     * Columns of equal length, for one instrument: the gross exposure is the absolute one.
     *
     * @param times ends of the bars, the first origin first
     * @param equity cash + sum of units * close
     * @param exposure sum of units * close over equity, signed
     */
    public EquityCurve(List<Instant> times, double[] equity, double[] cash, double[] exposure) {
        this(times, equity, cash, exposure, new double[0]);
    }

    /**
     * Columns of equal length.
     *
     * @param times ends of the bars, the first origin first
     * @param equity cash + sum of units * close
     * @param exposure sum of units * close over equity, signed
     * @param gross sum of |units * close| over equity; empty where it is the absolute exposure
     */
    public EquityCurve(
            List<Instant> times,
            double[] equity,
            double[] cash,
            double[] exposure,
            double[] gross) {
        if (times.size() != equity.length
                || equity.length != cash.length
                || equity.length != exposure.length
                || (gross.length > 0 && gross.length != equity.length)) {
            throw new IllegalArgumentException(
                    "The columns (%d, %d, %d, %d, %d) must be equally long."
                            .formatted(
                                    times.size(),
                                    equity.length,
                                    cash.length,
                                    exposure.length,
                                    gross.length));
        }
        this.times = List.copyOf(times);
        this.equity = equity.clone();
        this.cash = cash.clone();
        this.exposure = exposure.clone();
        this.gross = gross.clone();
    }

    /** A curve that takes over columns, in which nobody writes any more. */
    EquityCurve(List<Instant> times, CurveColumns columns) {
        this.times = times;
        this.equity = columns.equity();
        this.cash = columns.cash();
        this.exposure = columns.exposure();
        this.gross = columns.gross();
    }

    /** Number of closes. */
    public int length() {
        return equity.length;
    }

    /** End of the bar. */
    public Instant time(int close) {
        return times.get(close);
    }

    /** Ends of all bars. */
    public List<Instant> times() {
        return times;
    }

    /** Cash and positions at the close. */
    public double equity(int close) {
        return equity[close];
    }

    /** Cash at the close. */
    public double cash(int close) {
        return cash[close];
    }

    /** Signed position value over equity at the close. */
    public double exposure(int close) {
        return exposure[close];
    }

    /** Sum of |units * close| over equity at the close. */
    public double gross(int close) {
        return gross.length == 0 ? Math.abs(exposure[close]) : gross[close];
    }

    /** A copy of the equity column. */
    public double[] equities() {
        return equity.clone();
    }

    /** Simple returns per bar, shape [closes - 1]; 0 after ruin. */
    public double[] returns() {
        double[] returns = new double[Math.max(0, equity.length - 1)];
        for (int i = 0; i < returns.length; i++) {
            returns[i] = equity[i] == 0 ? 0 : equity[i + 1] / equity[i] - 1;
        }
        return returns;
    }
}
