package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.engine.walkforward.Fold;

/**
 * How far the naive forecast missed inside the first training window: the divisors of MASE and
 * RMSSE, fixed for the whole run (Hyndman and Koehler, 2006).
 *
 * @param meanAbsolute s1, in price units
 * @param rootMeanSquare s2, in price units
 */
public record NaiveScale(double meanAbsolute, double rootMeanSquare) {

    /**
     * The misses over the pairs of neighbours among the window's bars; {@code NaN} without a pair.
     */
    public static NaiveScale of(PriceHistory history, Fold first, PriceKind kind) {
        int start = first.firstTrainingBar();
        double[] misses = new double[Math.max(0, first.lastTrainingBar() - start)];
        for (int i = 0; i < misses.length; i++) {
            misses[i] = kind.of(history, start + i + 1) - history.close(start + i);
        }
        return new NaiveScale(Errors.meanAbsolute(misses), Errors.rootMeanSquare(misses));
    }
}
