package io.forewalk.strategies.trading.rules;

import org.ta4j.core.indicators.AbstractIndicator;
import org.ta4j.core.num.Num;

/** The close of each bar, read where it is: ta4j's own would have all bars made into ta4j bars. */
final class CloseIndicator extends AbstractIndicator<Num> {

    private final transient KnownBars bars;

    CloseIndicator(KnownBars bars) {
        super(bars);
        this.bars = bars;
    }

    @Override
    public Num getValue(int bar) {
        return bars.numFactory().numOf(bars.known().close(bar));
    }

    @Override
    public int getCountOfUnstableBars() {
        return 0;
    }
}
