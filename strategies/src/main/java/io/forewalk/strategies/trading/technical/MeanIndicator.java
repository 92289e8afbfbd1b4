package io.forewalk.strategies.trading.technical;

import io.forewalk.strategies.trading.rules.TradedSeries;
import org.ta4j.core.indicators.AbstractIndicator;
import org.ta4j.core.num.NaN;
import org.ta4j.core.num.Num;

/**
 * The plain mean of the last closes, summed anew at every bar from the oldest to the newest, so
 * that no rounding errors gather. It keeps the two newest means, which is as far back as a crossing
 * looks. (ta4j 0.22.2 sums anew as well while it is asked about the newest bar, under a monitor,
 * and keeps all.) {@code NaN} before the first full window.
 */
final class MeanIndicator extends AbstractIndicator<Num> {

    private final transient TradedSeries series;
    private final int bars;
    private int newest = -1;
    private Num now = NaN.NaN;
    private Num before = NaN.NaN;

    private record Key(int bars) {}

    private MeanIndicator(TradedSeries series, int bars) {
        super(series.bars());
        this.series = series;
        this.bars = bars;
    }

    /** The mean of so many closes, shared by all that read it. */
    static MeanIndicator of(TradedSeries series, int bars) {
        return series.shared(
                new Key(bars), MeanIndicator.class, () -> new MeanIndicator(series, bars));
    }

    @Override
    public Num getValue(int bar) {
        if (bar > newest) {
            before = bar == newest + 1 ? now : mean(bar - 1);
            now = mean(bar);
            newest = bar;
        }
        return bar == newest ? now : bar == newest - 1 ? before : mean(bar);
    }

    @Override
    public int getCountOfUnstableBars() {
        return bars - 1;
    }

    private Num mean(int bar) {
        if (bar < bars - 1) {
            return NaN.NaN;
        }
        double sum = 0;
        for (int i = bar - bars + 1; i <= bar; i++) {
            sum += series.known().close(i);
        }
        return getBarSeries().numFactory().numOf(sum / bars);
    }
}
