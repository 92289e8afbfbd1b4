package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.market.PriceHistory;

/** The series that is modelled. */
final class LogCloses {

    private LogCloses() {}

    /** {@code ln C} from a bar to the last one. */
    static double[] of(PriceHistory history, int firstBar) {
        double[] logs = new double[history.length() - firstBar];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.log(history.close(firstBar + i));
        }
        return logs;
    }
}
