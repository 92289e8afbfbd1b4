package io.forewalk.engine.backtest;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The columns of an equity curve, written close by close; closes not written hold 0. Several
 * instruments have a column of profits each.
 */
final class CurveColumns {

    private final Timeline timeline;
    private final double[] equity;
    private final double[] cash;
    private final double[] exposure;
    private final double[] gross;
    private final double[][] profits;

    CurveColumns(Timeline timeline) {
        this.timeline = timeline;
        this.equity = new double[timeline.length()];
        this.cash = new double[timeline.length()];
        this.exposure = new double[timeline.length()];
        boolean several = timeline.instruments() > 1;
        this.gross = new double[several ? timeline.length() : 0];
        this.profits = new double[several ? timeline.instruments() : 0][timeline.length()];
    }

    void record(int point, double cashThen, double positionValue) {
        equity[point] = cashThen + positionValue;
        cash[point] = cashThen;
        exposure[point] = positionValue == 0 ? 0 : positionValue / equity[point];
    }

    /** Notes the gross exposure, if there is more than one instrument. */
    void recordGross(int point, Ledger ledger) {
        if (gross.length > 0) {
            gross[point] = ledger.grossValue(Moment.closeOf(timeline, point)) / equity[point];
        }
    }

    /** Notes what each of several instruments has brought. */
    void recordProfits(int point, Ledger ledger) {
        for (int i = 0; i < profits.length; i++) {
            profits[i][point] = ledger.profit(i, point);
        }
    }

    /** After a last close nothing is won or lost any more. */
    void holdProfitsFrom(int point) {
        for (double[] profit : profits) {
            Arrays.fill(profit, point, profit.length, profit[point]);
        }
    }

    /** Fills the closes before the given one with what was recorded there. */
    void fillBack(int point) {
        Arrays.fill(equity, 0, point, equity[point]);
        Arrays.fill(cash, 0, point, cash[point]);
        Arrays.fill(exposure, 0, point, exposure[point]);
    }

    // The columns themselves, not copies: a thousand accounts are kept at once.

    double[] equity() {
        return equity;
    }

    double[] cash() {
        return cash;
    }

    double[] exposure() {
        return exposure;
    }

    double[] gross() {
        return gross;
    }

    /** The curve, after which nothing is written any more. */
    EquityCurve curve() {
        return new EquityCurve(timeline.times(), this);
    }

    Contributions contributions() {
        return profits.length == 0
                ? Contributions.NONE
                : Contributions.of(
                        IntStream.range(0, profits.length)
                                .mapToObj(i -> timeline.history(i).instrument())
                                .toList(),
                        timeline.times(),
                        profits);
    }
}
