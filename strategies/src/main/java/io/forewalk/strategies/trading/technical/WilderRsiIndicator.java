package io.forewalk.strategies.trading.technical;

import io.forewalk.strategies.trading.rules.TradedSeries;
import org.ta4j.core.Indicator;
import org.ta4j.core.indicators.AbstractIndicator;
import org.ta4j.core.num.NaN;
import org.ta4j.core.num.Num;

/**
 * The relative strength index as Wilder (1978) and TA-Lib start it: the first averages are plain
 * means of the first {@code period} gains and losses, later ones {@code ((period - 1) average +
 * new) / period}. (ta4j 0.22.2 starts its averages with a single bar and needs several periods to
 * forget that.) It keeps the newest value only, which is as far back as a level is compared; asked
 * about an earlier bar it starts again. 100 without losses, 50 on a price that never moved.
 */
final class WilderRsiIndicator extends AbstractIndicator<Num> {

    private final Indicator<Num> price;
    private final int period;
    private int newest = -1;
    private double last = Double.NaN;
    private double gain;
    private double loss;

    private record Key(int period) {}

    WilderRsiIndicator(Indicator<Num> price, int period) {
        super(price.getBarSeries());
        this.price = price;
        this.period = period;
    }

    /** The index of the closes, shared by all that read it. */
    static WilderRsiIndicator of(TradedSeries series, int period) {
        return series.shared(
                new Key(period),
                WilderRsiIndicator.class,
                () -> new WilderRsiIndicator(series.close(), period));
    }

    @Override
    public Num getValue(int bar) {
        price.getValue(bar);
        if (bar < newest) {
            newest = -1;
            gain = 0;
            loss = 0;
        }
        while (newest < bar) {
            newest++;
            append(newest);
        }
        double value = bar < period ? Double.NaN : index();
        return Double.isNaN(value) ? NaN.NaN : getBarSeries().numFactory().numOf(value);
    }

    @Override
    public int getCountOfUnstableBars() {
        return period + price.getCountOfUnstableBars();
    }

    private void append(int bar) {
        double now = price.getValue(bar).doubleValue();
        if (bar > 0) {
            move(bar, now - last);
        }
        last = now;
    }

    private void move(int bar, double change) {
        double up = Math.max(change, 0);
        double down = Math.max(-change, 0);
        if (bar <= period) {
            gain += up / period;
            loss += down / period;
        } else {
            gain = ((period - 1) * gain + up) / period;
            loss = ((period - 1) * loss + down) / period;
        }
    }

    private double index() {
        return gain + loss == 0 ? 50 : 100 * gain / (gain + loss);
    }
}
