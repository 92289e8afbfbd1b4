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
    private final ArmaShape shape;
    private final int first;

    private HannanRissanen(double[] x, ArmaShape shape) {
        int furthest = shape.furthestP() + shape.furthestQ();
        int usual = Math.max((int) Math.floor(10 * StrictMath.log10(x.length)), furthest);
        int order = Math.min(usual, x.length / 4);
        this.x = x;
        this.noise = residuals(x, order);
        this.shape = shape;
        this.first = order + Math.max(shape.furthestP(), shape.furthestQ());
    }

    /**
     * The guess as a point of the optimiser, see {@link ArmaShape#at}; zero where the regression
     * has no solution. Lags of a season enter by themselves, without the products.
     *
     * @param x series of mean zero, {@code [n]}
     */
    static double[] start(double[] x, ArmaShape shape) {
        double[] coefficients = new HannanRissanen(x, shape).regression();
        double[] point = new double[shape.size()];
        if (Double.isFinite(coefficients.length == 0 ? 0 : coefficients[0])) {
            shape.blocks().forEach(block -> copyPoint(coefficients, block, point));
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
        int size = shape.size();
        double[][] products = new double[size][size];
        double[] targets = new double[size];
        double[] row = new double[size];
        for (int t = first; t < x.length; t++) {
            fill(row, t);
            for (int i = 0; i < size; i++) {
                targets[i] += row[i] * x[t];
                for (int j = 0; j <= i; j++) {
                    products[i][j] += row[i] * row[j];
                }
            }
        }
        return NormalEquations.solve(products, targets);
    }

    private void fill(double[] row, int t) {
        for (ArmaShape.Block block : shape.blocks()) {
            double[] source = block.sign() > 0 ? x : noise;
            for (int i = 0; i < block.length(); i++) {
                row[block.first() + i] = source[t - block.stride() * (i + 1)];
            }
        }
    }

    /** Shrinks a polynomial until its partials are well inside, then takes their inverse tanh. */
    private static void copyPoint(double[] coefficients, ArmaShape.Block block, double[] point) {
        double[] polynomial = block.of(coefficients);
        for (int i = 0; i < polynomial.length; i++) {
            polynomial[i] *= block.sign();
        }
        double[] partials = PartialAutocorrelations.fromCoefficients(polynomial);
        while (!PartialAutocorrelations.areWithin(LARGEST_PARTIAL, partials)) {
            polynomial = PartialAutocorrelations.rescaled(polynomial, SHRINKAGE);
            partials = PartialAutocorrelations.fromCoefficients(polynomial);
        }
        for (int i = 0; i < partials.length; i++) {
            point[block.first() + i] = PartialAutocorrelations.inverseTanh(partials[i]);
        }
    }
}
