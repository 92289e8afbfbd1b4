package io.forewalk.strategies.forecasting.arima;

/** By what models of one series are compared: smaller is better. */
public enum Criterion {
    /** Akaike's, corrected for short series (Hurvich and Tsai, 1989). */
    AICC {
        @Override
        double of(double logLikelihood, int parameters, int n) {
            double k = parameters;
            double correction = n - k - 1 > 0 ? 2 * k * (k + 1) / (n - k - 1) : Double.NaN;
            return -2 * logLikelihood + 2 * k + correction;
        }
    },
    /** Schwarz's (1978). */
    BIC {
        @Override
        double of(double logLikelihood, int parameters, int n) {
            return -2 * logLikelihood + parameters * StrictMath.log(n);
        }
    };

    /**
     * The value of one fit, {@code NaN} where the series is too short for it.
     *
     * @param parameters estimated numbers, the noise variance among them
     * @param n values of the differenced series
     */
    abstract double of(double logLikelihood, int parameters, int n);

    /** Akaike's, without the correction (1974). */
    static double aic(double logLikelihood, int parameters) {
        return -2 * logLikelihood + 2 * parameters;
    }
}
