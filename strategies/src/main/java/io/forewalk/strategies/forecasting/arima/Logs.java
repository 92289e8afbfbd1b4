package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.market.PriceHistory;
import java.io.Serializable;
import java.util.Arrays;

/** Logarithms of a stretch of values, one a bar. */
final class Logs implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int firstBar;
    private final double[] numbers;
    private final double[] logs;

    private Logs(int firstBar, double[] numbers, double[] logs) {
        this.firstBar = firstBar;
        this.numbers = numbers;
        this.logs = logs;
    }

    /** {@code ln C} from a bar to the last one: the series that is modelled. */
    static Logs ofCloses(PriceHistory history, int firstBar) {
        return none().ofClosesAgain(history, firstBar);
    }

    /** {@code ln(O[s+1] / C[s])} from a bar to the last but one. */
    static Logs ofGaps(PriceHistory history, int firstBar) {
        return none().ofGapsAgain(history, firstBar);
    }

    /** Levels that are given as they are, so that other series can be modelled; takes a copy. */
    static Logs ofLevels(double[] levels) {
        return new Logs(0, new double[0], levels.clone());
    }

    private static Logs none() {
        return new Logs(0, new double[0], new double[0]);
    }

    /** The same of another stretch. Logarithms that are known already are not taken again. */
    Logs ofClosesAgain(PriceHistory history, int first) {
        double[] closes = history.closes();
        return again(first == 0 ? closes : Arrays.copyOfRange(closes, first, closes.length), first);
    }

    /** The same of another stretch. */
    Logs ofGapsAgain(PriceHistory history, int first) {
        double[] opens = history.opens();
        double[] closes = history.closes();
        double[] ratios = new double[closes.length - 1 - first];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = opens[first + i + 1] / closes[first + i];
        }
        return again(ratios, first);
    }

    private Logs again(double[] stretch, int first) {
        double[] taken = new double[stretch.length];
        int shift = first - firstBar;
        for (int i = 0; i < stretch.length; i++) {
            int here = i + shift;
            boolean known = here >= 0 && here < numbers.length && numbers[here] == stretch[i];
            taken[i] = known ? logs[here] : StrictMath.log(stretch[i]);
        }
        return new Logs(first, stretch, taken);
    }

    /** Number of values. */
    int size() {
        return logs.length;
    }

    /** A copy of the logarithms, {@code [n]}. */
    double[] values() {
        return logs.clone();
    }

    /** The first bar whose logarithm is not a number, -1 if all are. */
    int firstUnknown() {
        for (int i = 0; i < logs.length; i++) {
            if (!Double.isFinite(logs[i])) {
                return firstBar + i;
            }
        }
        return -1;
    }
}
