package io.forewalk.strategies.trading.rules;

import org.ta4j.core.Indicator;
import org.ta4j.core.TradingRecord;
import org.ta4j.core.num.Num;
import org.ta4j.core.rules.AbstractRule;

/**
 * True at the bar where one series comes to lie above another that it was below one bar before;
 * equal values are no crossing, and both bars must have stable values. (ta4j's own rule reads the
 * partial averages of the warm-up.)
 */
public final class CrossingRule extends AbstractRule {

    private final Indicator<Num> rising;
    private final Indicator<Num> falling;

    private CrossingRule(Indicator<Num> rising, Indicator<Num> falling) {
        this.rising = rising;
        this.falling = falling;
    }

    /** {@code first} crosses above {@code second}. */
    public static CrossingRule above(Indicator<Num> first, Indicator<Num> second) {
        return new CrossingRule(first, second);
    }

    /** {@code first} crosses below {@code second}. */
    public static CrossingRule below(Indicator<Num> first, Indicator<Num> second) {
        return new CrossingRule(second, first);
    }

    @Override
    public boolean isSatisfied(int bar, TradingRecord record) {
        int warmUp = Math.max(rising.getCountOfUnstableBars(), falling.getCountOfUnstableBars());
        return bar > warmUp
                && rising.getValue(bar - 1).isLessThan(falling.getValue(bar - 1))
                && rising.getValue(bar).isGreaterThan(falling.getValue(bar));
    }
}
