package io.forewalk.engine.forecast;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * A predicted price: point, standard deviation and quantiles at {@link #LEVELS}, all in price
 * units; {@code NaN} where unknown. Stored and read back without loss.
 */
public final class PredictiveDistribution implements Serializable {

    /** Probabilities of the quantiles, ascending. */
    public static final List<Double> LEVELS =
            List.of(0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975);

    /** Nothing is known. */
    public static final PredictiveDistribution NONE =
            new PredictiveDistribution(Double.NaN, Double.NaN, unknown());

    // Standard normal quantiles at LEVELS, from R 4.2.2: qnorm(c(.025, .05, .1, .25, .5, ...)).
    private static final double[] NORMAL = {
        -1.959963984540054,
        -1.6448536269514729,
        -1.2815515655446004,
        -0.6744897501960817,
        0,
        0.6744897501960817,
        1.2815515655446004,
        1.6448536269514722,
        1.959963984540054
    };

    private final double point;
    private final double standardDeviation;
    private final double[] quantiles;

    private PredictiveDistribution(double point, double standardDeviation, double[] quantiles) {
        this.point = point;
        this.standardDeviation = standardDeviation;
        this.quantiles = quantiles;
    }

    /** A normal distribution; the point is its mean. */
    public static PredictiveDistribution normal(double mean, double standardDeviation) {
        return new PredictiveDistribution(
                mean,
                standardDeviation,
                Arrays.stream(NORMAL).map(z -> mean + z * standardDeviation).toArray());
    }

    /**
     * The price whose logarithm is normal; the point is the median {@code exp(mean)}.
     *
     * @param mean of the log price
     * @param sd of the log price
     */
    public static PredictiveDistribution logNormal(double mean, double sd) {
        return aroundMedian(StrictMath.exp(mean), sd);
    }

    /**
     * The price whose logarithm is normal, given by its median, which is also the point. The
     * standard deviation is {@code median exp(sd^2 / 2) sqrt(exp(sd^2) - 1)}.
     *
     * @param sd of the log price
     */
    public static PredictiveDistribution aroundMedian(double median, double sd) {
        double variance = sd * sd;
        return new PredictiveDistribution(
                median,
                median * StrictMath.exp(variance / 2) * Math.sqrt(StrictMath.expm1(variance)),
                Arrays.stream(NORMAL).map(z -> median * StrictMath.exp(z * sd)).toArray());
    }

    /**
     * The price whose logarithm has a law with heavier tails than the normal one, such as Student's
     * t, given by its median, which is also the point. The mean of such a price need not exist: the
     * standard deviation is that of the first order, {@code median sd}.
     *
     * @param sd of the log price
     * @param standardQuantiles of the law with variance one, at {@link #LEVELS}
     */
    public static PredictiveDistribution aroundMedian(
            double median, double sd, double[] standardQuantiles) {
        return ofStored(
                median,
                median * sd,
                Arrays.stream(standardQuantiles)
                        .map(z -> median * StrictMath.exp(z * sd))
                        .toArray());
    }

    /**
     * The distribution of a sample around a point: its sample standard deviation and its quantiles
     * of type 7 (Hyndman and Fan, 1996). A sample of fewer than two leaves both {@code NaN}.
     */
    public static PredictiveDistribution ofSample(double point, double[] sample) {
        if (sample.length < 2) {
            return ofPoint(point);
        }
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double mean = Arrays.stream(sample).sum() / sample.length;
        double squares = Arrays.stream(sample).map(x -> (x - mean) * (x - mean)).sum();
        double[] quantiles = LEVELS.stream().mapToDouble(p -> quantile(sorted, p)).toArray();
        return new PredictiveDistribution(
                point, Math.sqrt(squares / (sample.length - 1)), quantiles);
    }

    /** A point without a spread. */
    public static PredictiveDistribution ofPoint(double point) {
        return new PredictiveDistribution(point, Double.NaN, unknown());
    }

    /**
     * The weighted mean of distributions: of their points, standard deviations and quantiles.
     * Averaged quantiles keep the members' shape and spread (Vincent, 1912), unlike a mixture.
     *
     * @param weights one per distribution; one of weight 0 is not read
     */
    public static PredictiveDistribution meanOf(
            List<PredictiveDistribution> members, double[] weights) {
        double point = 0;
        double standardDeviation = 0;
        double[] quantiles = new double[LEVELS.size()];
        for (int member = 0; member < weights.length; member++) {
            double weight = weights[member];
            if (weight != 0) {
                PredictiveDistribution one = members.get(member);
                point += weight * one.point;
                standardDeviation += weight * one.standardDeviation;
                for (int level = 0; level < quantiles.length; level++) {
                    quantiles[level] += weight * one.quantiles[level];
                }
            }
        }
        return new PredictiveDistribution(point, standardDeviation, quantiles);
    }

    /**
     * A distribution read back from files.
     *
     * @param quantiles at {@link #LEVELS}
     */
    public static PredictiveDistribution ofStored(
            double point, double standardDeviation, double[] quantiles) {
        if (quantiles.length != LEVELS.size()) {
            throw new IllegalArgumentException(
                    "The quantiles (%d) must be %d.".formatted(quantiles.length, LEVELS.size()));
        }
        return new PredictiveDistribution(point, standardDeviation, quantiles.clone());
    }

    /** The single price to be scored and traded on. */
    public double point() {
        return point;
    }

    /** Standard deviation of the predicted price. */
    public double standardDeviation() {
        return standardDeviation;
    }

    /**
     * The quantile at one of {@link #LEVELS}.
     *
     * @throws IllegalArgumentException at another level
     */
    public double quantile(double level) {
        int index = LEVELS.indexOf(level);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "The level (%s) must be one of %s.".formatted(level, LEVELS));
        }
        return quantiles[index];
    }

    /** A copy of the quantiles at {@link #LEVELS}. */
    public double[] quantiles() {
        return quantiles.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PredictiveDistribution that
                && Double.compare(point, that.point) == 0
                && Double.compare(standardDeviation, that.standardDeviation) == 0
                && Arrays.equals(quantiles, that.quantiles);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(point) + Arrays.hashCode(quantiles);
    }

    @Override
    public String toString() {
        return "%s ± %s".formatted(point, standardDeviation);
    }

    private static double[] unknown() {
        double[] unknown = new double[LEVELS.size()];
        Arrays.fill(unknown, Double.NaN);
        return unknown;
    }

    private static double quantile(double[] sorted, double level) {
        double place = level * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
