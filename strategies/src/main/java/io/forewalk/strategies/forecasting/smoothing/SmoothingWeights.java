package io.forewalk.strategies.forecasting.smoothing;

/**
 * Weights of {@code l[t] = l[t-1] + phi b[t-1] + alpha e[t]}, {@code b[t] = phi b[t-1] + beta
 * e[t]}, with the bounds of R's {@code ets}: alpha in 0.0001..0.9999, beta from 0.0001 to alpha,
 * phi in 0.8..0.98.
 *
 * @param beta 0 without a trend
 * @param phi 1 for a linear trend, 0 for none
 */
public record SmoothingWeights(double alpha, double beta, double phi) {

    private static final double LEAST = 1e-4;
    private static final double MOST_ALPHA = 1 - 1e-4;
    private static final double LEAST_PHI = 0.8;
    private static final double MOST_PHI = 0.98;

    /** The point of a search: every number stands for a place between two bounds. */
    static SmoothingWeights at(Trend trend, double[] x) {
        double alpha = between(LEAST, MOST_ALPHA, x[0]);
        return switch (trend) {
            case NONE -> new SmoothingWeights(alpha, 0, 0);
            case LINEAR -> new SmoothingWeights(alpha, between(LEAST, alpha, x[1]), 1);
            case DAMPED ->
                    new SmoothingWeights(
                            alpha, between(LEAST, alpha, x[1]), between(LEAST_PHI, MOST_PHI, x[2]));
        };
    }

    // The squared sine has a slope of zero at the bounds: a search comes to rest there.
    private static double between(double least, double most, double x) {
        double sine = StrictMath.sin(x);
        return least + (most - least) * sine * sine;
    }
}
