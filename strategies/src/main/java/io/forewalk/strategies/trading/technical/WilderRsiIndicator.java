package io.forewalk.strategies.trading.technical;

import java.util.Arrays;
import org.ta4j.core.Indicator;
import org.ta4j.core.indicators.AbstractIndicator;
import org.ta4j.core.num.NaN;
import org.ta4j.core.num.Num;

/**
 * The relative strength index as Wilder (1978) and TA-Lib start it: the first averages are plain
 * means of the first {@code period} gains and losses, later ones {@code ((period - 1) average +
 * new) / period}. (ta4j 0.22.2 starts its averages with a single bar and needs several periods to
 * forget that.) 100 without losses, 50 on a price that never moved.
 */
final class WilderRsiIndicator extends AbstractIndicator<Num> {

    private final Indicator<Num> price;
    private final int period;
    private double[] values = new double[256];
    private int computed;
    private double gain;
    private double loss;

    WilderRsiIndicator(Indicator<Num> price, int period) {
        super(price.getBarSeries());
        this.price = price;
        this.period = period;
    }

    @Override
    public Num getValue(int bar) {
        price.getValue(bar);
        while (computed <= bar) {
            append(computed);
            computed++;
        }
        double value = values[bar];
        return Double.isNaN(value) ? NaN.NaN : getBarSeries().numFactory().numOf(value);
    }

    @Override
    public int getCountOfUnstableBars() {
        return period + price.getCountOfUnstableBars();
    }

    private void append(int bar) {
        if (bar == values.length) {
            values = Arrays.copyOf(values, 2 * bar);
        }
        if (bar > 0) {
            move(bar, price.getValue(bar).doubleValue() - price.getValue(bar - 1).doubleValue());
        }
        values[bar] = bar < period ? Double.NaN : index();
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
