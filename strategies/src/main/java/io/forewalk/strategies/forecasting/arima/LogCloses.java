package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.market.PriceHistory;
import java.io.Serializable;
import java.util.Arrays;

/** The series that is modelled, {@code ln C} from a bar to the last one. */
final class LogCloses implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int firstBar;
    private final double[] closes;
    private final double[] logs;

    private LogCloses(int firstBar, double[] closes, double[] logs) {
        this.firstBar = firstBar;
        this.closes = closes;
        this.logs = logs;
    }

    static LogCloses of(PriceHistory history, int firstBar) {
        return new LogCloses(firstBar, new double[0], new double[0]).in(history, firstBar);
    }

    /** Levels that are given as they are, so that other series can be modelled; takes a copy. */
    static LogCloses ofValues(double[] levels) {
        return new LogCloses(0, new double[0], levels.clone());
    }

    /** Those of another stretch. Logarithms that are known already are not taken again. */
    LogCloses in(PriceHistory history, int first) {
        double[] all = history.closes();
        double[] stretch = first == 0 ? all : Arrays.copyOfRange(all, first, all.length);
        double[] taken = new double[stretch.length];
        for (int i = 0; i < stretch.length; i++) {
            int here = i + first - firstBar;
            boolean known = here >= 0 && here < closes.length && closes[here] == stretch[i];
            taken[i] = known ? logs[here] : StrictMath.log(stretch[i]);
        }
        return new LogCloses(first, stretch, taken);
    }

    /** Number of values. */
    int size() {
        return logs.length;
    }

    /** A copy of the values, {@code [n]}. */
    double[] values() {
        return logs.clone();
    }

    /**
     * Checks that there are prices.
     *
     * @throws IllegalArgumentException at the first close that is not a positive number
     */
    LogCloses checked() {
        for (int i = 0; i < logs.length; i++) {
            if (!Double.isFinite(logs[i])) {
                throw new IllegalArgumentException(
                        "The close of bar %d must be a positive number.".formatted(firstBar + i));
            }
        }
        return this;
    }
}
