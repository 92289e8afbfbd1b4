package io.forewalk.strategies.forecasting.volatility;

/**
 * {@code r[t] = mean + e[t]}, {@code v[t] = omega + (alpha + gamma [e[t-1] < 0]) e[t-1]^2 + beta
 * v[t-1]}: GARCH(1,1) (Bollerslev, 1986), with {@code gamma} that of Glosten, Jagannathan and
 * Runkle (1993).
 *
 * @param degreesOfFreedom of the errors' t distribution; infinite for normal errors
 */
public record GarchParameters(
        double mean,
        double omega,
        double alpha,
        double gamma,
        double beta,
        double degreesOfFreedom) {

    /** Share of the variance's distance from its long-run mean that is left one step later. */
    public double persistence() {
        return alpha + gamma / 2 + beta;
    }

    /** The variance after an error. */
    double after(double error, double variance) {
        double weight = error < 0 ? alpha + gamma : alpha;
        return omega + weight * error * error + beta * variance;
    }

    /** The first variance, from what stands in for the squared error and variance before it. */
    double first(double presample) {
        return omega + persistence() * presample;
    }

    /** The same model of numbers {@code factor} times as large. */
    GarchParameters scaled(double factor) {
        return new GarchParameters(
                mean * factor, omega * factor * factor, alpha, gamma, beta, degreesOfFreedom);
    }
}
