package io.forewalk.strategies.trading.expression;

import java.util.List;
import java.util.stream.IntStream;
import org.ta4j.core.Bar;
import org.ta4j.core.BarBuilder;
import org.ta4j.core.BarSeries;
import org.ta4j.core.Indicator;
import org.ta4j.core.indicators.AbstractIndicator;
import org.ta4j.core.num.DoubleNumFactory;
import org.ta4j.core.num.Num;
import org.ta4j.core.num.NumFactory;

/**
 * One run of operands as ta4j wants to see it: a series whose bar 0 is the first of the run, which
 * remembers, and lets caches remember, no more bars than the indicator looks back over. It has
 * operands in place of bars.
 */
final class RunSeries implements BarSeries {

    private static final long serialVersionUID = 1L;

    // One more for the bar before the window, one for the phantom bar after the newest.
    private static final int SPARE = 2;

    private final int room;
    private final transient List<Window> columns;
    private int count;

    RunSeries(int bars, int operands) {
        this.room = bars + SPARE;
        this.columns = IntStream.range(0, operands).mapToObj(_ -> new Window(room)).toList();
    }

    /** Takes the operands at the next bar. */
    void add(double[] operands) {
        for (int i = 0; i < operands.length; i++) {
            columns.get(i).add(operands[i]);
        }
        count++;
    }

    /** One of the operands as an indicator. */
    Indicator<Num> operand(int which) {
        Window column = columns.get(which);
        return new AbstractIndicator<>(this) {
            @Override
            public Num getValue(int bar) {
                return numFactory().numOf(column.ago(count - 1 - bar));
            }

            @Override
            public int getCountOfUnstableBars() {
                return 0;
            }
        };
    }

    @Override
    public NumFactory numFactory() {
        return DoubleNumFactory.getInstance();
    }

    @Override
    public int getBarCount() {
        return count;
    }

    @Override
    public int getBeginIndex() {
        return 0;
    }

    // One past the newest: ta4j would compute a last bar anew at every question, under a monitor.
    @Override
    public int getEndIndex() {
        return count;
    }

    @Override
    public int getRemovedBarsCount() {
        return 0;
    }

    @Override
    public int getMaximumBarCount() {
        return room;
    }

    @Override
    public String getName() {
        return "run";
    }

    @Override
    public Bar getBar(int bar) {
        throw barless();
    }

    @Override
    public List<Bar> getBarData() {
        throw barless();
    }

    @Override
    public BarBuilder barBuilder() {
        throw barless();
    }

    @Override
    public void setMaximumBarCount(int maximumBarCount) {
        throw barless();
    }

    @Override
    public void addBar(Bar bar, boolean replace) {
        throw barless();
    }

    @Override
    public void addTrade(Num tradeVolume, Num tradePrice) {
        throw barless();
    }

    @Override
    public void addPrice(Num price) {
        throw barless();
    }

    @Override
    public BarSeries getSubSeries(int startIndex, int endIndex) {
        throw barless();
    }

    private static UnsupportedOperationException barless() {
        return new UnsupportedOperationException("A run has operands in place of bars.");
    }
}
