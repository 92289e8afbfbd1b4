package io.forewalk.strategies.forecasting.arima;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A zero-mean ARMA process {@code x_t = phi_1 x_(t-1) + .. + e_t + theta_1 e_(t-1) + ..} with noise
 * of variance one; moving-average signs as in R.
 */
final class ArmaProcess implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHORT = 3;

    private final double[] phi;
    private final double[] theta;

    private ArmaProcess(double[] phi, double[] theta) {
        this.phi = phi;
        this.theta = theta;
    }

    static ArmaProcess of(double[] phi, double[] theta) {
        return new ArmaProcess(phi.clone(), theta.clone());
    }

    /** White noise. */
    static ArmaProcess noise() {
        return new ArmaProcess(new double[0], new double[0]);
    }

    int p() {
        return phi.length;
    }

    int q() {
        return theta.length;
    }

    /** {@code phi_lag}, for lags from 1. */
    double phi(int lag) {
        return phi[lag - 1];
    }

    /** {@code theta_lag}, for lags from 0; {@code theta_0} is 1. */
    double theta(int lag) {
        return lag == 0 ? 1 : theta[lag - 1];
    }

    double[] phi() {
        return phi.clone();
    }

    double[] theta() {
        return theta.clone();
    }

    /** {@code phi_1 x_(t-1) + .. + phi_p x_(t-p)}, the t-th value counted from 0. */
    double autoregression(double[] x, int t) {
        double sum = 0;
        for (int i = 1; i <= phi.length; i++) {
            sum += phi[i - 1] * x[t - i];
        }
        return sum;
    }

    /**
     * The steady predictor of the t-th value, counted from 0: the autoregression and {@code theta_1
     * e_(t-1) + .. + theta_q e_(t-q)}.
     */
    double predict(double[] x, double[] innovations, int t) {
        double sum = autoregression(x, t);
        for (int j = 1; j <= theta.length; j++) {
            sum += theta[j - 1] * innovations[t - j];
        }
        return sum;
    }

    /** Fills in the innovations of {@code x} from value {@code from} on, once steady. */
    void filter(double[] x, double[] innovations, int from) {
        if (p() <= SHORT && q() <= SHORT && from >= SHORT) {
            filterShort(x, innovations, from);
            return;
        }
        for (int t = from; t < x.length; t++) {
            innovations[t] = x[t] - predict(x, innovations, t);
        }
    }

    // All orders up to three in registers; the newest innovation, which is waited for, comes last.
    private void filterShort(double[] x, double[] innovations, int from) {
        double[] a = Arrays.copyOf(phi, SHORT);
        double[] b = Arrays.copyOf(theta, SHORT);
        double a1 = -a[0];
        double a2 = -a[1];
        double a3 = -a[2];
        double b1 = -b[0];
        double b2 = -b[1];
        double b3 = -b[2];
        double e1 = innovations[from - 1];
        double e2 = innovations[from - 2];
        double e3 = innovations[from - 3];
        for (int t = from; t < x.length; t++) {
            double known = Math.fma(a1, x[t - 1], Math.fma(a2, x[t - 2], x[t]));
            double older = Math.fma(b2, e2, Math.fma(b3, e3, Math.fma(a3, x[t - 3], known)));
            double e = Math.fma(b1, e1, older);
            innovations[t] = e;
            e3 = e2;
            e2 = e1;
            e1 = e;
        }
    }

    /** The process whose differences, by a polynomial that begins with 1, are this one. */
    ArmaProcess integrated(double[] differences) {
        double[] whole = new double[p() + 1];
        whole[0] = 1;
        for (int lag = 1; lag <= p(); lag++) {
            whole[lag] = -phi(lag);
        }
        double[] product = Polynomials.product(whole, differences);
        return new ArmaProcess(
                negated(Arrays.copyOfRange(product, 1, product.length)), theta.clone());
    }

    /** {@code psi_0..psi_(count-1)} of {@code x_t = sum psi_j e_(t-j)} (3.3.4). */
    double[] psiWeights(int count) {
        double[] psi = new double[count];
        for (int j = 0; j < count; j++) {
            double sum = j <= q() ? theta(j) : 0;
            for (int i = 1; i <= Math.min(j, p()); i++) {
                sum += phi(i) * psi[j - i];
            }
            psi[j] = sum;
        }
        return psi;
    }

    /**
     * {@code gamma_0..gamma_maxLag}: those of the autoregression alone by the Durbin-Levinson
     * recursion, then both sides of its moving average. {@code NaN} if it is not stationary.
     */
    double[] autocovariances(int maxLag) {
        double[] ar = autoregressiveCovariances(maxLag + q());
        double[] gamma = new double[maxLag + 1];
        for (int lag = 0; lag <= maxLag; lag++) {
            for (int i = 0; i <= q(); i++) {
                for (int j = 0; j <= q(); j++) {
                    gamma[lag] += theta(i) * theta(j) * ar[Math.abs(lag + i - j)];
                }
            }
        }
        return gamma;
    }

    // Up to lag p the order-lag predictor fits exactly, beyond it the process itself.
    private double[] autoregressiveCovariances(int maxLag) {
        double[] partials = PartialAutocorrelations.fromCoefficients(phi);
        double[] gamma = new double[maxLag + 1];
        gamma[0] = 1;
        for (double partial : partials) {
            gamma[0] /= 1 - partial * partial;
        }
        double[] fitted = new double[p()];
        for (int lag = 1; lag <= maxLag; lag++) {
            if (lag <= p()) {
                PartialAutocorrelations.extend(fitted, lag, partials[lag - 1]);
            }
            for (int j = 1; j <= Math.min(lag, p()); j++) {
                gamma[lag] += fitted[j - 1] * gamma[lag - j];
            }
        }
        return gamma;
    }

    /**
     * Whether every root of both polynomials has a modulus above {@code modulus}: the polynomial in
     * {@code modulus * z} has its roots outside the unit circle then, so its partial
     * autocorrelations lie within -1..1.
     */
    boolean rootsExceed(double modulus) {
        return stable(phi, modulus) && stable(negated(theta), modulus);
    }

    private static boolean stable(double[] coefficients, double modulus) {
        double[] rescaled = PartialAutocorrelations.rescaled(coefficients, modulus);
        return PartialAutocorrelations.areWithin(
                1, PartialAutocorrelations.fromCoefficients(rescaled));
    }

    private static double[] negated(double[] values) {
        double[] negated = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            negated[i] = -values[i];
        }
        return negated;
    }
}
