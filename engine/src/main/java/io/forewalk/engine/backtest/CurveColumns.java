package io.forewalk.engine.backtest;

import java.util.Arrays;

/** The columns of an equity curve, written close by close; closes not written hold 0. */
final class CurveColumns {

    private final Timeline timeline;
    private final double[] equity;
    private final double[] cash;
    private final double[] exposure;

    CurveColumns(Timeline timeline) {
        this.timeline = timeline;
        this.equity = new double[timeline.length()];
        this.cash = new double[timeline.length()];
        this.exposure = new double[timeline.length()];
    }

    void record(int point, double cashThen, double positionValue) {
        equity[point] = cashThen + positionValue;
        cash[point] = cashThen;
        exposure[point] = positionValue == 0 ? 0 : positionValue / equity[point];
    }

    /** Fills the closes before the given one with what was recorded there. */
    void fillBack(int point) {
        Arrays.fill(equity, 0, point, equity[point]);
        Arrays.fill(cash, 0, point, cash[point]);
        Arrays.fill(exposure, 0, point, exposure[point]);
    }

    EquityCurve curve() {
        return new EquityCurve(timeline.times(), equity, cash, exposure);
    }
}
