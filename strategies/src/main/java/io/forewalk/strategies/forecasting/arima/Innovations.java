package io.forewalk.strategies.forecasting.arima;

import java.util.Arrays;

/**
 * The innovations algorithm for an ARMA process (Brockwell and Davis, 1991, 5.2.2 and 5.3.9): step
 * by step the coefficients {@code theta_(n,j)} and the mean squared error {@code v_n} of the
 * one-step predictor {@code xhat_(n+1) = phi_1 x_n + .. + sum_j theta_(n,j) (x_(n+1-j) -
 * xhat_(n+1-j))}, the autoregressive part from {@code n = max(p, q)} on. Both soon stop changing;
 * from then on {@link #isSteady} holds and the plain recursion with {@code theta} and {@code v = 1}
 * goes on.
 */
final class Innovations {

    static final double STEADY_VARIANCE = 1e-14;
    static final double STEADY_COEFFICIENT = 1e-13;

    private final ArmaProcess process;
    private final int m;
    private final double[] gamma;
    private final double[] border;
    private final double[] moving;
    // Row k and variance k belong to step n - k.
    private final double[][] coefficients;
    private final double[] variances;
    private int n;

    Innovations(ArmaProcess process) {
        this.process = process;
        this.m = Math.max(process.p(), process.q());
        this.gamma = process.autocovariances(m);
        this.border = new double[process.q() + 1];
        this.moving = new double[process.q() + 1];
        fillMovingAverageCovariances();
        this.coefficients = new double[m + 1][m + 1];
        this.variances = new double[m + 1];
        this.variances[0] = covariance(1, 1);
    }

    private void fillMovingAverageCovariances() {
        int q = process.q();
        double[] psi = process.psiWeights(q + 1);
        for (int lag = 0; lag <= q; lag++) {
            for (int j = lag; j <= q; j++) {
                border[lag] += process.theta(j) * psi[j - lag];
                moving[lag] += process.theta(j) * process.theta(j - lag);
            }
        }
    }

    /** {@code kappa(i, j)} of the transformed process (5.3.5), {@code i >= j >= 1}. */
    private double covariance(int i, int j) {
        int lag = i - j;
        if (i <= m) {
            return gamma[lag];
        }
        if (lag > process.q()) {
            return 0;
        }
        return j <= m ? border[lag] : moving[lag];
    }

    /** {@code v_n}, the mean squared error of the prediction at hand. */
    double variance() {
        return variances[0];
    }

    /** {@code v_(n-back)}, at most max(p, q) back. */
    double variance(int back) {
        return back < variances.length ? variances[back] : 1;
    }

    /** {@code theta_(n-back,lag)}, 0 beyond the order. */
    double coefficient(int back, int lag) {
        return lag <= process.q() ? coefficients[back][lag] : 0;
    }

    /** Covariances of the moving average, lags {@code 0..maxLag}. */
    double[] movingCovariances(int maxLag) {
        return Arrays.copyOf(moving, maxLag + 1);
    }

    /**
     * {@code xhat_(n+1)} of a series of which the first n values are known.
     *
     * @param x the series; its values from n on are not read
     * @param innovations {@code x_t - xhat_t} of the first n values
     */
    double predict(double[] x, double[] innovations) {
        double sum = 0;
        int reach = reach(n);
        for (int lag = 1; lag <= reach; lag++) {
            sum += coefficients[0][lag] * innovations[n - lag];
        }
        return n < m ? sum : sum + process.autoregression(x, n);
    }

    /** Goes on to the predictor of the next value. */
    void advance() {
        n++;
        shift();
        double[] row = coefficients[0];
        double variance = covariance(n + 1, n + 1);
        for (int lag = reach(n); lag >= 1; lag--) {
            row[lag] = next(row, lag);
            variance -= row[lag] * row[lag] * variances[lag];
        }
        variances[0] = variance;
    }

    // (5.2.16), the last coefficient first.
    private double next(double[] row, int lag) {
        double[] earlier = coefficients[lag];
        int furthest = Math.min(reach(n), lag + reach(n - lag));
        double sum = covariance(n + 1, n + 1 - lag);
        for (int far = lag + 1; far <= furthest; far++) {
            sum -= row[far] * earlier[far - lag] * variances[far];
        }
        return sum / variances[lag];
    }

    // Number of past innovations that enter the predictor of a step.
    private int reach(int step) {
        return step < m ? step : process.q();
    }

    private void shift() {
        double[] oldest = coefficients[m];
        for (int k = m; k > 0; k--) {
            coefficients[k] = coefficients[k - 1];
            variances[k] = variances[k - 1];
        }
        coefficients[0] = oldest;
    }

    /** Whether the predictor at hand will change no more, up to rounding. */
    boolean isSteady() {
        if (process.q() == 0) {
            return n >= m;
        }
        // The differences are of values of the size of moving[0], and so is their rounding.
        double scale = moving[0];
        if (n <= 2 * m || !(Math.abs(variances[0] - 1) < STEADY_VARIANCE * scale)) {
            return false;
        }
        for (int lag = 1; lag <= process.q(); lag++) {
            double gap = Math.abs(coefficients[0][lag] - process.theta(lag));
            if (!(gap < STEADY_COEFFICIENT * scale)) {
                return false;
            }
        }
        return true;
    }
}
