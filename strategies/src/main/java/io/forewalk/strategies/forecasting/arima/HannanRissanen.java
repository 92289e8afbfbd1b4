package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.statistics.Autocovariance;

/**
 * First guess of ARMA coefficients without a search (Hannan and Rissanen, 1982): the residuals of a
 * long autoregression stand for the noise, on whose lags and its own the series is regressed.
 */
final class HannanRissanen {

    private static final double LARGEST_PARTIAL = 0.98;
    private static final double SHRINKAGE = 0.95;

    private final double[] x;
    private final double[] noise;
    private final int p;
    private final int size;
    private final int first;

    private HannanRissanen(double[] x, int p, int q) {
        int usual = Math.max((int) Math.floor(10 * StrictMath.log10(x.length)), p + q);
        int order = Math.min(usual, x.length / 4);
        this.x = x;
        this.noise = residuals(x, order);
        this.p = p;
        this.size = p + q;
        this.first = order + Math.max(p, q);
    }

    /**
     * The guess as a point of the optimiser, see {@link ArmaProcess#at}; zero where the regression
     * has no solution.
     *
     * @param x series of mean zero, {@code [n]}
     */
    static double[] start(double[] x, int p, int q) {
        double[] coefficients = new HannanRissanen(x, p, q).regression();
        double[] point = new double[p + q];
        if (Double.isFinite(coefficients.length == 0 ? 0 : coefficients[0])) {
            copyPoint(coefficients, 0, p, 1, point);
            copyPoint(coefficients, p, q, -1, point);
        }
        return point;
    }

    // Yule-Walker.
    private static double[] residuals(double[] x, int order) {
        double[] phi = PartialAutocorrelations.yuleWalker(Autocovariance.of(x, order));
        double[] residuals = new double[x.length];
        ArmaProcess.of(phi, new double[0]).filter(x, residuals, order);
        return residuals;
    }

    private double[] regression() {
        double[][] products = new double[size][size];
        double[] targets = new double[size];
        double[] row = new double[size];
        for (int t = first; t < x.length; t++) {
            for (int i = 0; i < size; i++) {
                row[i] = i < p ? x[t - 1 - i] : noise[t - 1 - (i - p)];
            }
            for (int i = 0; i < size; i++) {
                targets[i] += row[i] * x[t];
                for (int j = 0; j <= i; j++) {
                    products[i][j] += row[i] * row[j];
                }
            }
        }
        return NormalEquations.solve(products, targets);
    }

    /** Shrinks a polynomial until its partials are well inside, then takes their inverse tanh. */
    private static void copyPoint(
            double[] coefficients, int from, int length, double sign, double[] point) {
        double[] polynomial = new double[length];
        for (int i = 0; i < length; i++) {
            polynomial[i] = sign * coefficients[from + i];
        }
        double[] partials = PartialAutocorrelations.fromCoefficients(polynomial);
        while (!PartialAutocorrelations.areWithin(LARGEST_PARTIAL, partials)) {
            polynomial = PartialAutocorrelations.rescaled(polynomial, SHRINKAGE);
            partials = PartialAutocorrelations.fromCoefficients(polynomial);
        }
        for (int i = 0; i < length; i++) {
            point[from + i] = PartialAutocorrelations.inverseTanh(partials[i]);
        }
    }
}
