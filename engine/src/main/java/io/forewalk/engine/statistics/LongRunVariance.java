package io.forewalk.engine.statistics;

/**
 * The kernels by which autocovariances of neighbouring differences enter the variance of their
 * mean.
 */
public enum LongRunVariance {
    /** Weight 1 up to the last lag: exact for h-step errors, but possibly negative. */
    RECTANGULAR {
        @Override
        double weight(int lag, int lags) {
            return 1;
        }
    },
    /** Falling weights {@code 1 - k / (lags + 1)} (Newey and West, 1987): never negative. */
    BARTLETT {
        @Override
        double weight(int lag, int lags) {
            return 1 - lag / (lags + 1.0);
        }
    };

    abstract double weight(int lag, int lags);

    /** {@code gamma_0 + 2 sum_k weight_k gamma_k} over the lags 1..{@code lags}. */
    double of(double[] values, int lags) {
        return of(values, Neighbours.all(values.length), lags);
    }

    /** As {@link #of(double[], int)}, of pairs truly so many bars apart. */
    double of(double[] values, Neighbours neighbours, int lags) {
        double[] covariances = Autocovariance.of(values, neighbours, lags);
        double sum = covariances[0];
        for (int lag = 1; lag <= lags; lag++) {
            sum += 2 * weight(lag, lags) * covariances[lag];
        }
        return sum;
    }
}
