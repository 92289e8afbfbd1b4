package io.forewalk.strategies.forecasting.volatility;

import io.forewalk.engine.statistics.StudentT;

/**
 * Log-likelihood of returns under a GARCH(1,1), normal or t errors of variance one (Bollerslev,
 * 1987).
 *
 * <p>The recursion begins with {@code v[1] = omega + (alpha + gamma / 2 + beta) presample}.
 * Python's arch takes for {@code presample} the {@link #backcast}, R's fGarch the mean squared
 * error.
 */
final class GarchLikelihood {

    private static final double LOG_TWO_PI = 1.8378770664093453;
    private static final double BACKCAST_WEIGHT = 0.94;
    private static final int BACKCAST_LENGTH = 75;
    private static final double LARGE = 1e100;
    private static final double SMALL = 1e-100;

    private final double[] returns;
    private final double presample;

    GarchLikelihood(double[] returns, double presample) {
        this.returns = returns.clone();
        this.presample = presample;
    }

    /** Mean of the first 75 squared errors, with weights that fall by 0.94 from the first on. */
    static double backcast(double[] errors) {
        double sum = 0;
        double weights = 0;
        double weight = 1;
        for (int t = 0; t < Math.min(BACKCAST_LENGTH, errors.length); t++) {
            sum += weight * errors[t] * errors[t];
            weights += weight;
            weight *= BACKCAST_WEIGHT;
        }
        return sum / weights;
    }

    /** The log-likelihood; not finite where a variance leaves the range of numbers. */
    double at(GarchParameters parameters) {
        return Double.isInfinite(parameters.degreesOfFreedom())
                ? normal(parameters)
                : student(parameters);
    }

    // A logarithm costs more than all else: variances are multiplied up and the product is taken.
    private double normal(GarchParameters parameters) {
        double variance = parameters.first(presample);
        double logs = 0;
        double product = 1;
        double squares = 0;
        for (double value : returns) {
            double error = value - parameters.mean();
            squares += error * error / variance;
            product *= variance;
            if (product > LARGE || product < SMALL) {
                logs += StrictMath.log(product);
                product = 1;
            }
            variance = parameters.after(error, variance);
        }
        logs += StrictMath.log(product);
        return -0.5 * (returns.length * LOG_TWO_PI + logs + squares);
    }

    private double student(GarchParameters parameters) {
        double degrees = parameters.degreesOfFreedom();
        double variance = parameters.first(presample);
        double logs = 0;
        double product = 1;
        double tailLogs = 0;
        double tails = 1;
        for (double value : returns) {
            double error = value - parameters.mean();
            tails *= 1 + error * error / (variance * (degrees - 2));
            product *= variance;
            if (product > LARGE || product < SMALL) {
                logs += StrictMath.log(product);
                product = 1;
            }
            if (tails > LARGE) {
                tailLogs += StrictMath.log(tails);
                tails = 1;
            }
            variance = parameters.after(error, variance);
        }
        logs += StrictMath.log(product);
        tailLogs += StrictMath.log(tails);
        double atMode = new StudentT(degrees).logDensityAtZero();
        double toUnitVariance = 0.5 * StrictMath.log(degrees / (degrees - 2));
        return returns.length * (atMode + toUnitVariance) - 0.5 * (logs + (degrees + 1) * tailLogs);
    }
}
