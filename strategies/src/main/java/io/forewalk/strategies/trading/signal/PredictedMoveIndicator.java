package io.forewalk.strategies.trading.signal;

import org.ta4j.core.Indicator;
import org.ta4j.core.indicators.AbstractIndicator;
import org.ta4j.core.num.Num;

/**
 * The simple return from one price to another, {@code to / from - 1}; without a number if one
 * lacks.
 */
final class PredictedMoveIndicator extends AbstractIndicator<Num> {

    private final Indicator<Num> from;
    private final Indicator<Num> to;

    PredictedMoveIndicator(Indicator<Num> from, Indicator<Num> to) {
        super(from.getBarSeries());
        this.from = from;
        this.to = to;
    }

    @Override
    public Num getValue(int bar) {
        Num start = from.getValue(bar);
        Num end = to.getValue(bar);
        return start.isNaN() || end.isNaN()
                ? org.ta4j.core.num.NaN.NaN
                : end.dividedBy(start).minus(getBarSeries().numFactory().one());
    }

    @Override
    public int getCountOfUnstableBars() {
        return Math.max(from.getCountOfUnstableBars(), to.getCountOfUnstableBars());
    }
}
