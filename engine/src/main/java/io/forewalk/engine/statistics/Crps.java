package io.forewalk.engine.statistics;

import java.util.Arrays;

/**
 * Continuous ranked probability score of a predictive distribution F for the value y that came:
 * {@code integral (F(x) - 1{x >= y})^2 dx} (Matheson and Winkler, 1976; Gneiting and Raftery,
 * 2007), in the unit of y, smaller is better; of a single point it is the absolute error.
 */
public final class Crps {

    private static final double INVERSE_ROOT_PI = 0.5641895835477563;
    private static final double ROOT_HALF = 0.7071067811865476;

    private Crps() {}

    /**
     * Score of a normal distribution: {@code sd (z (2 Phi(z) - 1) + 2 phi(z) - 1 / sqrt(pi))}
     * (Gneiting and Raftery, 2007, (21)). A deviation of 0 is a point; {@code NaN} below.
     */
    public static double normal(double actual, double mean, double deviation) {
        if (!(deviation > 0)) {
            return deviation == 0 ? Math.abs(actual - mean) : Double.NaN;
        }
        double z = (actual - mean) / deviation;
        double spread = z * (2 * Normal.cumulative(z) - 1) + 2 * Normal.density(z);
        return deviation * (spread - INVERSE_ROOT_PI);
    }

    /**
     * Score of a distribution whose logarithm is normal (Baran and Lerch, 2015, A.3). {@code NaN}
     * unless the value is above 0 and the deviation at least 0.
     *
     * @param mean of the logarithm
     * @param deviation of the logarithm
     */
    public static double logNormal(double actual, double mean, double deviation) {
        if (!(actual > 0 && deviation >= 0)) {
            return Double.NaN;
        }
        if (deviation == 0) {
            return Math.abs(actual - StrictMath.exp(mean));
        }
        double z = (StrictMath.log(actual) - mean) / deviation;
        double expected = StrictMath.exp(mean + deviation * deviation / 2);
        double spread =
                Normal.cumulative(z - deviation) + Normal.cumulative(deviation * ROOT_HALF) - 1;
        return actual * (2 * Normal.cumulative(z) - 1) - 2 * expected * spread;
    }

    /**
     * Score of a sample taken as the distribution: {@code mean |x - y| - mean |x - x'| / 2} over
     * all pairs, those of a value with itself included ({@code scoringRules::crps_sample(method =
     * "edf")}). {@code NaN} for an empty sample.
     */
    public static double ofSample(double actual, double[] sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double n = sorted.length;
        double errors = 0;
        double pairs = 0;
        for (int i = 0; i < sorted.length; i++) {
            errors += Math.abs(sorted[i] - actual);
            // In sorted order x[i] is the larger of i pairs and the smaller of n - 1 - i.
            pairs += (2 * i + 1 - n) * (sorted[i] - actual);
        }
        return errors / n - pairs / (n * n);
    }

    /**
     * Score of a distribution known by some quantiles: twice the integral of the pinball loss over
     * the levels (Laio and Tamea, 2007), by trapezia between them and the losses of 0 at the levels
     * 0 and 1. A weighted sum of proper scores with fixed weights, hence proper for the quantiles
     * given; trapezia lie below the curve, so by the nine levels of a predictive distribution it is
     * 3 % below the exact score of a normal: compare it only with scores by the same levels. {@code
     * NaN} where a quantile is.
     *
     * @param levels ascending, within 0..1, {@code [levels]}
     * @param quantiles at the levels, {@code [levels]}
     */
    public static double ofQuantiles(double actual, double[] levels, double[] quantiles) {
        SampleCheck.problem(0, levels, quantiles);
        double integral = 0;
        double levelBefore = 0;
        double lossBefore = 0;
        for (int i = 0; i < levels.length; i++) {
            double loss = PinballLoss.of(actual, quantiles[i], levels[i]);
            integral += (loss + lossBefore) / 2 * (levels[i] - levelBefore);
            levelBefore = levels[i];
            lossBefore = loss;
        }
        return 2 * (integral + lossBefore / 2 * (1 - levelBefore));
    }
}
