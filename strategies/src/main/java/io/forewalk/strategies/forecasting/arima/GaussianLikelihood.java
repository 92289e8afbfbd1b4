package io.forewalk.strategies.forecasting.arima;

import java.util.Arrays;

/**
 * The exact Gaussian likelihood of one series under an ARMA process, noise variance and regression
 * coefficients concentrated out: {@code -n/2 (log(2 pi S / n) + 1) - logdet / 2} (Brockwell and
 * Davis, 1991, 8.7). The coefficients are those of generalised least squares on the whitened
 * columns; a mean is the coefficient of a column of ones.
 */
final class GaussianLikelihood {

    private final double[] x;
    private final double[] first;
    private final int[] kept;
    private final Whitener whitener;

    /**
     * Looks at the columns without a copy. Columns that depend on those before them get the
     * coefficient 0.
     *
     * @param series {@code [n]}
     * @param columns of the regression, {@code [columns][n]}
     */
    GaussianLikelihood(double[] series, double[][] columns) {
        this.kept = LeastSquares.independent(columns);
        double[][] used = Arrays.stream(kept).mapToObj(i -> columns[i]).toArray(double[][]::new);
        // What is left to find is a small correction then, which loses no digits of the residuals.
        double[] plain = LeastSquares.coefficients(series, used);
        this.first = new double[columns.length];
        for (int i = 0; i < kept.length; i++) {
            first[kept[i]] = plain[i];
        }
        this.x = LeastSquares.residuals(series, used, plain);
        this.whitener = new Whitener(x, used);
    }

    /** Number of values. */
    int size() {
        return x.length;
    }

    /** Number of columns that have a coefficient. */
    int columns() {
        return kept.length;
    }

    /** Whether a column has a coefficient. */
    boolean isKept(int column) {
        return Arrays.stream(kept).anyMatch(index -> index == column);
    }

    /** The series less its ordinary least-squares fit, {@code [n]}. */
    double[] centred() {
        return x.clone();
    }

    /** What the likelihood is at {@code process}; {@code NaN} where it does not exist. */
    LikelihoodValue at(ArmaProcess process) {
        return valueOf(whitener.sums(process));
    }

    /**
     * One-step prediction errors at {@code process}, each over its own deviation in units of sigma.
     */
    double[] residuals(ArmaProcess process) {
        double[] correction = whitener.sums(process).coefficients();
        return whitener.residuals(process, correction);
    }

    /** Standard errors of the coefficients of the columns, {@code NaN} for those left out. */
    double[] standardErrors(ArmaProcess process) {
        WhiteningSums sums = whitener.sums(process);
        double variance = valueOf(sums).variance();
        double[] errors = new double[first.length];
        Arrays.fill(errors, Double.NaN);
        double[] inverse = sums.inverseDiagonal();
        for (int i = 0; i < kept.length; i++) {
            errors[kept[i]] = Math.sqrt(variance * inverse[i]);
        }
        return errors;
    }

    private LikelihoodValue valueOf(WhiteningSums sums) {
        double[] correction = sums.coefficients();
        double[] coefficients = first.clone();
        for (int i = 0; i < kept.length; i++) {
            coefficients[kept[i]] += correction[i];
        }
        return LikelihoodValue.of(
                x.length, coefficients, sums.rest(correction), sums.logDeterminant());
    }
}
