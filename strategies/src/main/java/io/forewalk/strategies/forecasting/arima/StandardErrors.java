package io.forewalk.strategies.forecasting.arima;

import java.util.Arrays;

/**
 * Standard errors of ARMA coefficients: the root of the diagonal of the inverse information, its
 * second derivatives by differences. Regression coefficients and variance are concentrated out.
 */
final class StandardErrors {

    private static final double STEP = 1e-3;

    private final GaussianLikelihood likelihood;
    private final ArmaShape shape;
    private final double[] coefficients;

    private StandardErrors(GaussianLikelihood likelihood, ArmaShape shape, double[] coefficients) {
        this.likelihood = likelihood;
        this.shape = shape;
        this.coefficients = coefficients;
    }

    /**
     * Those of each coefficient, {@code [coefficients]}; all {@code NaN} where the likelihood is
     * flat or too near to the edge of its domain.
     */
    static double[] of(GaussianLikelihood likelihood, ArmaShape shape, double[] coefficients) {
        double[][] information = new StandardErrors(likelihood, shape, coefficients).information();
        double[] errors = new double[coefficients.length];
        for (int i = 0; i < errors.length; i++) {
            double[] unit = new double[errors.length];
            unit[i] = 1;
            double[][] copy =
                    Arrays.stream(information).map(double[]::clone).toArray(double[][]::new);
            errors[i] = Math.sqrt(NormalEquations.solve(copy, unit)[i]);
        }
        return errors;
    }

    // Minus the second derivatives of the log likelihood, the lower triangle.
    private double[][] information() {
        int size = coefficients.length;
        double centre = heightBeside(0, 0, 0, 0);
        double[][] information = new double[size][size];
        for (int i = 0; i < size; i++) {
            double up = heightBeside(i, STEP, i, 0);
            double down = heightBeside(i, -STEP, i, 0);
            information[i][i] = -(up - 2 * centre + down) / (STEP * STEP);
            for (int j = 0; j < i; j++) {
                double alike = heightBeside(i, STEP, j, STEP) + heightBeside(i, -STEP, j, -STEP);
                double unlike = heightBeside(i, STEP, j, -STEP) + heightBeside(i, -STEP, j, STEP);
                information[i][j] = -(alike - unlike) / (4 * STEP * STEP);
            }
        }
        return information;
    }

    private double heightBeside(int i, double first, int j, double second) {
        double[] beside = coefficients.clone();
        if (beside.length > 0) {
            beside[i] += first;
            beside[j] += second;
        }
        return likelihood.at(shape.process(beside)).logLikelihood();
    }
}
