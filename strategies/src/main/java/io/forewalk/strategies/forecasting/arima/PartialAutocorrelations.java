package io.forewalk.strategies.forecasting.arima;

/**
 * The two directions of the Durbin-Levinson recursion (Brockwell and Davis, 1991, 5.2): partial
 * autocorrelations within -1..1 are exactly the stationary autoregressions (Barndorff-Nielsen and
 * Schou, 1973), which lets an optimiser move freely through {@code tanh}.
 */
final class PartialAutocorrelations {

    private PartialAutocorrelations() {}

    /** Coefficients {@code phi_1..phi_p} of the autoregression with these partials. */
    static double[] toCoefficients(double[] partials) {
        double[] phi = new double[partials.length];
        for (int order = 1; order <= phi.length; order++) {
            extend(phi, order, partials[order - 1]);
        }
        return phi;
    }

    /** Turns coefficients of one order less, which stand in front, into those of an order. */
    static void extend(double[] phi, int order, double partial) {
        for (int i = 0, j = order - 2; i <= j; i++, j--) {
            double left = phi[i];
            double right = phi[j];
            phi[i] = left - partial * right;
            phi[j] = right - partial * left;
        }
        phi[order - 1] = partial;
    }

    /**
     * Partials of the autoregression with coefficients {@code phi_1..phi_p}. It is stationary if
     * all lie within -1..1; from the first one that does not, they are {@code NaN} downwards.
     */
    static double[] fromCoefficients(double[] phi) {
        double[] partials = phi.clone();
        double[] previous = new double[phi.length];
        for (int order = phi.length - 1; order > 0; order--) {
            System.arraycopy(partials, 0, previous, 0, order);
            double last = partials[order];
            double scale = Math.abs(last) < 1 ? 1 - last * last : Double.NaN;
            for (int j = 0; j < order; j++) {
                partials[j] = (previous[j] + last * previous[order - 1 - j]) / scale;
            }
        }
        return partials;
    }

    /**
     * Coefficients of the autoregression that has these autocovariances.
     *
     * @param gamma lags {@code 0..p}, {@code [p + 1]}
     */
    static double[] yuleWalker(double[] gamma) {
        double error = gamma[0];
        double[] phi = new double[gamma.length - 1];
        for (int order = 1; order < gamma.length; order++) {
            double sum = gamma[order];
            for (int j = 1; j < order; j++) {
                sum -= phi[j - 1] * gamma[order - j];
            }
            double partial = sum / error;
            error *= 1 - partial * partial;
            extend(phi, order, partial);
        }
        return phi;
    }

    /** Coefficients of the polynomial in {@code factor * z}: its roots divided by the factor. */
    static double[] rescaled(double[] phi, double factor) {
        double[] rescaled = phi.clone();
        double power = 1;
        for (int i = 0; i < rescaled.length; i++) {
            power *= factor;
            rescaled[i] *= power;
        }
        return rescaled;
    }

    /** Whether all partials lie within {@code -bound..bound}, the ends left out. */
    static boolean areWithin(double bound, double[] partials) {
        for (double partial : partials) {
            if (!(Math.abs(partial) < bound)) {
                return false;
            }
        }
        return true;
    }

    /** The number whose {@code tanh} is {@code partial}. */
    static double inverseTanh(double partial) {
        return 0.5 * StrictMath.log((1 + partial) / (1 - partial));
    }
}
