package io.forewalk.engine.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * An account's returns on the market's: {@code r = alpha + beta b + e} by ordinary least squares,
 * with standard errors that hold under unequal and autocorrelated errors (Newey and West, 1987).
 * Every number is {@code NaN} without a fit.
 *
 * @param alpha per bar
 * @param alphaError standard error of alpha
 * @param alphaP two-sided p-value of alpha = 0, by Student's distribution with n - 2 degrees;
 *     {@code NaN} where the line leaves no errors
 * @param beta slope
 * @param betaError standard error of beta
 * @param lags over which errors may be correlated: {@code floor(4 (n / 100)^(2/9))} (Newey and
 *     West, 1994)
 */
public record MarketRegression(
        double alpha, double alphaError, double alphaP, double beta, double betaError, int lags) {

    private static final int LEAST = 10;

    // Residuals of an exact line are rounding errors, whose ratio to alpha means nothing.
    private static final double EXACT = 1e-24;

    /**
     * Regresses returns on a market's.
     *
     * @param returns less the risk-free rate, {@code [bars]}
     * @param market the same of the market
     * @throws IllegalArgumentException if the bars differ
     */
    public static MarketRegression of(double[] returns, double[] market) {
        boolean flat = !Moments.of(returns).varies();
        int lags = (int) (4 * StrictMath.pow(returns.length / 100.0, 2.0 / 9));
        if (SampleCheck.problem(LEAST, returns, market).isPresent() || flat) {
            return none(lags);
        }
        double[] ones = new double[returns.length];
        Arrays.fill(ones, 1);
        Optional<LeastSquares> fit = LeastSquares.of(new double[][] {ones, market}, returns);
        return fit.map(line -> of(line, returns, lags)).orElseGet(() -> none(lags));
    }

    private static MarketRegression of(LeastSquares line, double[] returns, int lags) {
        double[][] covariance = line.robustCovariance(lags);
        double alphaError = Math.sqrt(covariance[0][0]);
        double alpha = line.coefficients()[0];
        double squares = Arrays.stream(returns).map(value -> value * value).sum();
        boolean errs = line.squares() > EXACT * squares;
        return new MarketRegression(
                alpha,
                alphaError,
                errs ? new StudentT(returns.length - 2).twoSided(alpha / alphaError) : Double.NaN,
                line.coefficients()[1],
                Math.sqrt(covariance[1][1]),
                lags);
    }

    private static MarketRegression none(int lags) {
        double nan = Double.NaN;
        return new MarketRegression(nan, nan, nan, nan, nan, lags);
    }
}
