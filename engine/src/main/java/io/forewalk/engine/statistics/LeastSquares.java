package io.forewalk.engine.statistics;

import java.util.Optional;

/**
 * Ordinary least squares by an orthogonal decomposition (modified Gram-Schmidt, twice), with the
 * classical and Newey and West's (1987) covariance of the coefficients.
 */
public final class LeastSquares {

    private static final double DEPENDENT = 1e-10;

    private final double[][] columns;
    private final double[] target;
    private final double[] coefficients;
    private final double[] residuals;
    private final double[][] bread;

    private LeastSquares(
            double[][] columns, double[] target, double[] coefficients, double[][] bread) {
        this.columns = columns;
        this.target = target;
        this.coefficients = coefficients;
        this.bread = bread;
        this.residuals = residualsOf(columns, target, coefficients);
    }

    /**
     * Regresses {@code target} on {@code columns}; a constant must be one of them.
     *
     * @param columns regressors, {@code [regressors][observations]}
     * @param target {@code [observations]}
     * @return no fit where the regressors depend on each other, to 1e-10 of their length, or are
     *     not fewer than the observations
     */
    public static Optional<LeastSquares> of(double[][] columns, double[] target) {
        int k = columns.length;
        if (target.length <= k) {
            return Optional.empty();
        }
        double[][] q = new double[k][];
        double[][] r = new double[k][k];
        for (int j = 0; j < k; j++) {
            q[j] = columns[j].clone();
            double length = Math.sqrt(dot(q[j], q[j]));
            orthogonalize(q, r, j);
            r[j][j] = Math.sqrt(dot(q[j], q[j]));
            if (!(r[j][j] > DEPENDENT * length)) {
                return Optional.empty();
            }
            scale(q[j], 1 / r[j][j]);
        }
        double[][] inverse = inverseOfUpper(r);
        double[] coefficients = times(inverse, projections(q, target));
        return Optional.of(
                new LeastSquares(columns, target, coefficients, timesTransposed(inverse)));
    }

    // The second pass takes back what rounding leaves of the first.
    private static void orthogonalize(double[][] q, double[][] r, int column) {
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < column; i++) {
                double share = dot(q[i], q[column]);
                r[i][column] += share;
                subtract(q[column], q[i], share);
            }
        }
    }

    private static double[] projections(double[][] q, double[] target) {
        double[] rest = target.clone();
        double[] projections = new double[q.length];
        for (int i = 0; i < q.length; i++) {
            projections[i] = dot(q[i], rest);
            subtract(rest, q[i], projections[i]);
        }
        return projections;
    }

    private static double[][] inverseOfUpper(double[][] r) {
        int k = r.length;
        double[][] inverse = new double[k][k];
        for (int j = 0; j < k; j++) {
            inverse[j][j] = 1 / r[j][j];
            for (int i = j - 1; i >= 0; i--) {
                double sum = 0;
                for (int l = i + 1; l <= j; l++) {
                    sum += r[i][l] * inverse[l][j];
                }
                inverse[i][j] = -sum / r[i][i];
            }
        }
        return inverse;
    }

    /** The coefficients, {@code [regressors]}. */
    public double[] coefficients() {
        return coefficients.clone();
    }

    /** Target less fit, {@code [observations]}. */
    public double[] residuals() {
        return residuals.clone();
    }

    /** Sum of squared residuals. */
    public double squares() {
        return dot(residuals, residuals);
    }

    /** Share of the target's variation about its mean that is explained; {@code NaN} for none. */
    public double rSquared() {
        Moments moments = Moments.of(target);
        return moments.varies() ? 1 - squares() / (moments.second() * target.length) : Double.NaN;
    }

    /** Classical covariance of the coefficients: {@code s^2 (X'X)^-1}, divisor n - k. */
    public double[][] covariance() {
        double variance = squares() / (target.length - columns.length);
        double[][] covariance = new double[columns.length][columns.length];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                covariance[i][j] = variance * bread[i][j];
            }
        }
        return covariance;
    }

    /**
     * Covariance of the coefficients that holds under heteroskedasticity and, over {@code lags}
     * lags with Bartlett's weights, autocorrelation of the errors; with the factor {@code n / (n -
     * k)}, as {@code sandwich::NeweyWest(prewhite = FALSE, adjust = TRUE)} in R.
     *
     * @param lags 0 for White's (1980) covariance
     */
    public double[][] robustCovariance(int lags) {
        double[][] scores = new double[columns.length][target.length];
        for (int i = 0; i < columns.length; i++) {
            for (int t = 0; t < target.length; t++) {
                scores[i][t] = columns[i][t] * residuals[t];
            }
        }
        double[][] meat = LongRunCovariance.sums(scores, lags);
        double factor = (double) target.length / (target.length - columns.length);
        double[][] left = product(bread, meat);
        double[][] covariance = product(left, bread);
        for (double[] row : covariance) {
            scale(row, factor);
        }
        return covariance;
    }

    private static double[] residualsOf(double[][] columns, double[] target, double[] slopes) {
        double[] residuals = target.clone();
        for (int i = 0; i < columns.length; i++) {
            subtract(residuals, columns[i], slopes[i]);
        }
        return residuals;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            product[i] = dot(matrix[i], vector);
        }
        return product;
    }

    private static double[][] timesTransposed(double[][] matrix) {
        double[][] product = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                product[i][j] = dot(matrix[i], matrix[j]);
            }
        }
        return product;
    }

    private static double[][] product(double[][] left, double[][] right) {
        double[][] product = new double[left.length][right.length];
        for (int i = 0; i < left.length; i++) {
            for (int l = 0; l < right.length; l++) {
                for (int j = 0; j < right.length; j++) {
                    product[i][j] += left[i][l] * right[l][j];
                }
            }
        }
        return product;
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int t = 0; t < left.length; t++) {
            sum += left[t] * right[t];
        }
        return sum;
    }

    private static void subtract(double[] from, double[] what, double share) {
        for (int t = 0; t < from.length; t++) {
            from[t] -= share * what[t];
        }
    }

    private static void scale(double[] values, double factor) {
        for (int t = 0; t < values.length; t++) {
            values[t] *= factor;
        }
    }
}
