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
        double[] phi = partials.clone();
        double[] previous = new double[phi.length];
        for (int order = 1; order < phi.length; order++) {
            System.arraycopy(phi, 0, previous, 0, order);
            for (int j = 0; j < order; j++) {
                phi[j] = previous[j] - partials[order] * previous[order - 1 - j];
            }
        }
        return phi;
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

    /** Whether all partials lie within -1..1, the ends left out. */
    static boolean areWithinOne(double[] partials) {
        for (double partial : partials) {
            if (!(Math.abs(partial) < 1)) {
                return false;
            }
        }
        return true;
    }
}
