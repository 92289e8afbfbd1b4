package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.statistics.Moments;
import java.io.Serializable;

/**
 * The log move {@code ln(O[s+1] / C[s])} from a close to the next open, over a training window.
 *
 * @param moves one for each bar of the window but the last
 * @param mean arithmetic mean
 * @param deviation sample standard deviation, divisor n - 1
 */
record OvernightGap(Logs moves, double mean, double deviation) implements Serializable {

    static OvernightGap of(TrainingWindow window) {
        return of(Logs.ofGaps(window.target(), window.firstBar()));
    }

    /** That of another window. */
    OvernightGap again(TrainingWindow window) {
        return of(moves.ofGapsAgain(window.target(), window.firstBar()));
    }

    private static OvernightGap of(Logs moves) {
        Moments moments = Moments.of(moves.values());
        return new OvernightGap(moves, moments.mean(), moments.deviation());
    }
}
