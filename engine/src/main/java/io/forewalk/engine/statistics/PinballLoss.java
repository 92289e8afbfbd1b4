package io.forewalk.engine.statistics;

/**
 * Loss of a predicted quantile (Koenker and Bassett, 1978): {@code level (y - q)} where the value
 * came above it, {@code (1 - level) (q - y)} below; in the unit of the value, smaller is better.
 */
public final class PinballLoss {

    private PinballLoss() {}

    /**
     * Loss of one quantile; {@code NaN} where an argument is.
     *
     * @param level probability of the quantile, e.g. 0.05
     */
    public static double of(double actual, double quantile, double level) {
        double above = actual - quantile;
        return above >= 0 ? level * above : (level - 1) * above;
    }

    /**
     * Mean loss over targets; {@code NaN} without one.
     *
     * @throws IllegalArgumentException if the numbers of values and quantiles differ
     */
    public static double mean(double[] actual, double[] quantiles, double level) {
        SampleCheck.problem(0, actual, quantiles);
        double sum = 0;
        for (int t = 0; t < actual.length; t++) {
            sum += of(actual[t], quantiles[t], level);
        }
        return sum / actual.length;
    }
}
