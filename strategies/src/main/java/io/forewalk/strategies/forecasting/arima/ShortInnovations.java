package io.forewalk.strategies.forecasting.arima;

/**
 * {@link Innovations} of a process of orders up to three over a series and one column, together
 * with their sums, in registers: several times as fast as one after the other. Goes on where all
 * covariances are those of the moving average alone.
 */
final class ShortInnovations {

    /** Largest p and q. */
    static final int LARGEST = 3;

    private final double[] x;
    private final double[] z;
    private final double[] ofX;
    private final double[] ofZ;
    private final double[] phi = new double[LARGEST];
    private final double[] theta = new double[LARGEST];
    private double square;
    private double cross;
    private double other;

    /**
     * Looks at the arrays and fills in the innovations, all {@code [n]}.
     *
     * @param columns the series and one column
     * @param innovations of both; those before the first instant asked for are known
     */
    ShortInnovations(ArmaProcess process, double[][] columns, double[][] innovations) {
        this.x = columns[0];
        this.z = columns[1];
        this.ofX = innovations[0];
        this.ofZ = innovations[1];
        for (int lag = 1; lag <= process.p(); lag++) {
            phi[lag - 1] = -process.phi(lag);
        }
        for (int lag = 1; lag <= process.q(); lag++) {
            theta[lag - 1] = process.theta(lag);
        }
    }

    /**
     * Runs from an instant until the predictor no longer changes, or to the end, and then on with
     * the plain recursion.
     *
     * @param predictor of that instant, at least three after the last that sees the beginning
     */
    void run(int from, Innovations predictor, WhiteningSums sums) {
        steadyFrom(predictor.isSteady() ? from : changing(from, predictor, sums));
        sums.add(0, 0, square);
        sums.add(1, 0, cross);
        sums.add(1, 1, other);
    }

    // (5.2.16) for three lags: a, b, c are the coefficients, v, w, y the last three variances;
    // g and h are coefficients times variances.
    private int changing(int from, Innovations predictor, WhiteningSums sums) {
        double[] kappa = predictor.movingCovariances(LARGEST);
        double tolerance = kappa[0] * Innovations.STEADY_COEFFICIENT;
        double a = predictor.coefficient(0, 1);
        double b = predictor.coefficient(0, 2);
        double c = predictor.coefficient(0, 3);
        double earlier = predictor.coefficient(1, 1);
        double v = predictor.variance(0);
        double inverse = 1 / v;
        double inverse1 = 1 / predictor.variance(1);
        double inverse2 = 1 / predictor.variance(2);
        int t = from;
        while (t < x.length) {
            add(t, a, b, c, inverse);
            sums.addVariance(v);
            t++;
            double h = kappa[2] - kappa[3] * earlier;
            double g = kappa[1] - h * a - kappa[3] * b;
            c = kappa[3] * inverse2;
            b = h * inverse1;
            earlier = a;
            a = g * inverse;
            v = kappa[0] - a * g - b * h - c * kappa[3];
            inverse2 = inverse1;
            inverse1 = inverse;
            inverse = 1 / v;
            if (Math.abs(v - 1) < Innovations.STEADY_VARIANCE * kappa[0]
                    && Math.abs(a - theta[0]) < tolerance
                    && Math.abs(b - theta[1]) < tolerance
                    && Math.abs(c - theta[2]) < tolerance) {
                return t;
            }
        }
        return t;
    }

    private void add(int t, double a, double b, double c, double weight) {
        double e = predictionError(x, ofX, t, a, b, c);
        double u = predictionError(z, ofZ, t, a, b, c);
        ofX[t] = e;
        ofZ[t] = u;
        square = Math.fma(e * weight, e, square);
        cross = Math.fma(e * weight, u, cross);
        other = Math.fma(u * weight, u, other);
    }

    private double predictionError(
            double[] values, double[] errors, int t, double a, double b, double c) {
        double known = Math.fma(phi[1], values[t - 2], Math.fma(phi[2], values[t - 3], values[t]));
        double older = Math.fma(-b, errors[t - 2], Math.fma(-c, errors[t - 3], known));
        return Math.fma(-a, errors[t - 1], Math.fma(phi[0], values[t - 1], older));
    }

    private void steadyFrom(int from) {
        if (from >= x.length) {
            return;
        }
        double a1 = phi[0];
        double a2 = phi[1];
        double a3 = phi[2];
        double b1 = -theta[0];
        double b2 = -theta[1];
        double b3 = -theta[2];
        double e1 = ofX[from - 1];
        double e2 = ofX[from - 2];
        double e3 = ofX[from - 3];
        double u1 = ofZ[from - 1];
        double u2 = ofZ[from - 2];
        double u3 = ofZ[from - 3];
        double squares = 0;
        double crosses = 0;
        double others = 0;
        for (int t = from; t < x.length; t++) {
            double known = Math.fma(a1, x[t - 1], Math.fma(a2, x[t - 2], x[t]));
            double older = Math.fma(b2, e2, Math.fma(b3, e3, Math.fma(a3, x[t - 3], known)));
            double e = Math.fma(b1, e1, older);
            double column = Math.fma(a1, z[t - 1], Math.fma(a2, z[t - 2], z[t]));
            double past = Math.fma(b2, u2, Math.fma(b3, u3, Math.fma(a3, z[t - 3], column)));
            double u = Math.fma(b1, u1, past);
            e3 = e2;
            e2 = e1;
            e1 = e;
            u3 = u2;
            u2 = u1;
            u1 = u;
            squares = Math.fma(e, e, squares);
            crosses = Math.fma(e, u, crosses);
            others = Math.fma(u, u, others);
        }
        square += squares;
        cross += crosses;
        other += others;
    }
}
