package io.forewalk.strategies.forecasting.volatility;

import io.forewalk.engine.statistics.Minimizer;
import io.forewalk.engine.statistics.Minimum;
import io.forewalk.engine.statistics.Moments;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Maximum likelihood for GARCH(1,1): the best point of a fixed grid is climbed from. The variance
 * starts from the backcast of Python's arch, so the estimates are comparable with it.
 *
 * @param shape which parameters there are
 */
public record GarchEstimator(GarchShape shape) {

    /** Up to this many returns no estimate is made: it would say nothing. */
    public static final int TOO_FEW_RETURNS = 50;

    private static final double FARTHEST = 100;
    private static final Minimizer MINIMIZER = new Minimizer(200, 2_000, 1e-7);

    /**
     * The estimate; empty up to {@link #TOO_FEW_RETURNS}, for returns that do not vary and where
     * the mean variance found is not within a factor of 100 of the returns' own: among many returns
     * of 0 the likelihood of t errors has no maximum.
     */
    public Optional<GarchVariance> estimate(double[] returns) {
        Moments moments = Moments.of(returns);
        if (returns.length <= TOO_FEW_RETURNS || !moments.varies()) {
            return Optional.empty();
        }
        double mean = shape.mean() ? moments.mean() : 0;
        double presample =
                GarchLikelihood.backcast(Arrays.stream(returns).map(r -> r - mean).toArray());
        return estimate(returns, presample).filter(found -> isSound(found, returns));
    }

    /** The estimate with a variance that starts from a given number. */
    Optional<GarchVariance> estimate(double[] returns, double presample) {
        Moments moments = Moments.of(returns);
        double unit = Math.sqrt(moments.second() + (shape.mean() ? 0 : square(moments.mean())));
        double[] scaled = Arrays.stream(returns).map(r -> r / unit).toArray();
        var likelihood = new GarchLikelihood(scaled, presample / square(unit));
        Minimum minimum =
                MINIMIZER.minimize(
                        x -> -likelihood.at(shape.at(x)),
                        best(shape.starts(moments.mean() / unit), likelihood));
        return Optional.of(shape.at(minimum.point()).scaled(unit))
                .filter(found -> Double.isFinite(minimum.value()))
                .map(found ->
                        new GarchVariance(
                                found,
                                presample,
                                -minimum.value() - returns.length * StrictMath.log(unit)));
    }

    private static boolean isSound(GarchVariance found, double[] returns) {
        double mean = found.parameters().mean();
        double[] errors = Arrays.stream(returns).map(r -> r - mean).toArray();
        double squares = Arrays.stream(errors).map(GarchEstimator::square).sum();
        double variances = Arrays.stream(found.along(errors)).limit(errors.length).sum();
        return variances < FARTHEST * squares && variances > squares / FARTHEST;
    }

    // Ties go to the earlier start.
    private double[] best(List<double[]> starts, GarchLikelihood likelihood) {
        return starts.stream()
                .min(Comparator.comparingDouble(x -> -likelihood.at(shape.at(x))))
                .orElseThrow();
    }

    private static double square(double x) {
        return x * x;
    }
}
