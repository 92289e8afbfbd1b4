package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.statistics.Moments;
import java.io.Serializable;

/**
 * The log move {@code ln(O[s+1] / C[s])} from a close to the next open, over a training window.
 *
 * @param mean arithmetic mean
 * @param deviation sample standard deviation, divisor n - 1
 */
record OvernightGap(double mean, double deviation) implements Serializable {

    static OvernightGap of(TrainingWindow window) {
        PriceHistory history = window.target();
        double[] gaps = new double[window.length() - 1];
        for (int i = 0; i < gaps.length; i++) {
            int bar = window.firstBar() + i;
            gaps[i] = StrictMath.log(history.open(bar + 1) / history.close(bar));
        }
        Moments moments = Moments.of(gaps);
        return new OvernightGap(moments.mean(), moments.deviation());
    }
}
