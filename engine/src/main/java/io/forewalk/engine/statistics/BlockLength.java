package io.forewalk.engine.statistics;

/**
 * Mean block length of the stationary bootstrap, from the data (Politis and White, 2004, with the
 * correction of Patton, Politis and White, 2009): {@code (2 g^2 / d)^(1/3) n^(1/3)} with {@code d =
 * 2 f^2}, where {@code g = sum |k| gamma_k} and {@code f = sum gamma_k} over flat-top weights.
 */
public final class BlockLength {

    /** Autocorrelations below {@code 2 sqrt(log10(n) / n)} count as none. */
    private static final double BAND = 2;

    private BlockLength() {}

    /**
     * The block length for {@code values}, in bars and not rounded; at most {@code ceil(min(3
     * sqrt(n), n / 3))}, {@code NaN} where the values do not vary or are fewer than eight.
     */
    public static double of(double[] values) {
        int n = values.length;
        if (n < 8 || !Moments.of(values).varies()) {
            return Double.NaN;
        }
        int run = Math.max(5, (int) StrictMath.log10(n));
        int longest = Math.min((int) Math.ceil(Math.sqrt(n)) + run, n - 2);
        double[] covariances = Autocovariance.of(values, longest);
        int bandwidth = Math.min(2 * firstQuietLag(values, run, longest), longest);
        double slope = 0;
        double spectrum = covariances[0];
        for (int lag = 1; lag <= bandwidth; lag++) {
            double weight = flatTop((double) lag / bandwidth);
            slope += 2 * weight * lag * covariances[lag];
            spectrum += 2 * weight * covariances[lag];
        }
        double length = StrictMath.cbrt(slope * slope / (spectrum * spectrum) * n);
        return Math.min(length, Math.ceil(Math.min(3 * Math.sqrt(n), n / 3.0)));
    }

    /** Weights of Politis and Romano (1995): 1 up to one half, then falling to 0 at 1. */
    private static double flatTop(double share) {
        return share <= 0.5 ? 1 : 2 * (1 - share);
    }

    /**
     * The first of {@code run} lags in a row whose autocorrelations are within the band. The paper
     * takes the lag before them, its common implementations (arch among them) this one.
     */
    private static int firstQuietLag(double[] values, int run, int longest) {
        double band = BAND * Math.sqrt(StrictMath.log10(values.length) / values.length);
        int quiet = 0;
        for (int lag = 1; lag <= longest; lag++) {
            quiet = Math.abs(correlation(values, lag)) < band ? quiet + 1 : 0;
            if (quiet == run) {
                return lag - run + 1;
            }
        }
        return longest;
    }

    // The correlation of the two overlapping parts, about the common mean.
    private static double correlation(double[] values, int lag) {
        double mean = Moments.of(values).mean();
        double product = 0;
        double early = 0;
        double late = 0;
        for (int t = lag; t < values.length; t++) {
            double now = values[t] - mean;
            double before = values[t - lag] - mean;
            product += now * before;
            late += now * now;
            early += before * before;
        }
        return product / Math.sqrt(early * late);
    }
}
