package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Values of R 4.2.2 that no reference file holds: {@code lm}, {@code sandwich::NeweyWest(prewhite =
 * FALSE, adjust = TRUE)} and plain formulas on {@code forecast_comparison_60.csv}. Tolerance 1e-9.
 */
class RegressionTestsReferenceTest {

    private static final double[] BEFORE = column("prev");
    private static final double[] ACTUAL = returns("actual");
    private static final double[] FORECAST = returns("A");

    @Test
    void leastSquaresAgreesWithLm() {
        LeastSquares fit = fit();

        assertClose(fit.coefficients()[0], -9.431539971701396E-5);
        assertClose(fit.coefficients()[1], -0.11945475345290647);
        assertClose(fit.covariance()[0][0], 2.9872308726836294E-6);
        assertClose(fit.covariance()[0][1], 6.768145234782363E-5);
        assertClose(fit.covariance()[1][1], 0.7877953061495653);
        assertClose(fit.rSquared(), 0.00031219783221327654);
    }

    @Test
    void robustCovarianceAgreesWithNeweyWest() {
        double[][] white = fit().robustCovariance(0);
        double[][] neweyWest = fit().robustCovariance(3);

        assertClose(white[0][0], 2.9333181838194992E-6);
        assertClose(white[0][1], -0.0002449417747019521);
        assertClose(white[1][1], 0.814378900375363);
        assertClose(neweyWest[0][0], 2.987555720335262E-6);
        assertClose(neweyWest[1][0], -0.0002326926558768571);
        assertClose(neweyWest[1][1], 0.4163680655033194);
    }

    @Test
    void mincerZarnowitzAgreesWithWaldsStatistic() {
        MincerZarnowitz test = MincerZarnowitz.of(ACTUAL, FORECAST, 3);

        assertClose(test.outcome().statistic(), 3.19117125038149 / 2);
        assertThat(test.outcome().degreesOfFreedom()).isEqualTo(2);
        assertClose(test.slopeError(), Math.sqrt(0.4163680655033194));
    }

    @Test
    void encompassingAgreesWithTheModifiedStatistic() {
        double[] first = errors("A");
        double[] second = errors("C_ma3");

        assertClose(Encompassing.of(first, second, 1).outcome().statistic(), 1.0543986201349296);
        assertClose(Encompassing.of(second, first, 1).outcome().statistic(), 4.6487653184037585);
    }

    @Test
    void theBestCombinationHasTheEstimatedWeight() {
        double[] first = {1, -2, 3, 0.5, -1, 2, 4};
        double[] second = {0.5, -1, 4, 0, -2, 1, 3};

        double weight = Encompassing.of(first, second, 1).weight();

        double best = squares(first, second, weight);
        assertThat(squares(first, second, weight + 1e-3)).isGreaterThan(best);
        assertThat(squares(first, second, weight - 1e-3)).isGreaterThan(best);
    }

    private static double squares(double[] first, double[] second, double weight) {
        double sum = 0;
        for (int t = 0; t < first.length; t++) {
            double error = (1 - weight) * first[t] + weight * second[t];
            sum += error * error;
        }
        return sum;
    }

    @Test
    void dependentRegressorsHaveNoFit() {
        double[] ones = {1, 1, 1, 1};
        double[] line = {1, 2, 3, 4};
        double[] same = {3, 5, 7, 9};

        assertThat(LeastSquares.of(new double[][] {ones, line, same}, line)).isEmpty();
        assertThat(LeastSquares.of(new double[][] {ones, line}, new double[] {1, 2})).isEmpty();
    }

    private static LeastSquares fit() {
        double[] ones = new double[60];
        Arrays.fill(ones, 1);
        return LeastSquares.of(new double[][] {ones, FORECAST}, ACTUAL).orElseThrow();
    }

    private static double[] errors(String name) {
        double[] errors = column("actual");
        double[] predicted = column(name);
        Arrays.setAll(errors, t -> errors[t] - predicted[t]);
        return errors;
    }

    private static double[] returns(String name) {
        double[] returns = column(name);
        Arrays.setAll(returns, t -> returns[t] / BEFORE[t] - 1);
        return returns;
    }

    private static double[] column(String name) {
        return ReferenceFiles.column("forecast_comparison_60.csv", name);
    }

    private static void assertClose(double found, double expected) {
        assertThat(found).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
    }
}
