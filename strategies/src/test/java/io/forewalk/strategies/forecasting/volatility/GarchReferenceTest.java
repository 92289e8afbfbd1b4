package io.forewalk.strategies.forecasting.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.forewalk.strategies.forecasting.Series;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against Python's arch 8.0.0 ({@code bootstrap_mcs_spa_garch.json}) and R's fGarch 4022.89 ({@code
 * baselines.json}) on 100 times the log returns of the DAX.
 */
class GarchReferenceTest {

    private static final double[] RETURNS =
            Arrays.stream(Series.values("ret_dax")).map(r -> 100 * r).toArray();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "garch11_normal_constmean, true, false, false",
        "garch11_normal_zeromean, false, false, false",
        "garch11_t_constmean, true, false, true",
        "gjr111_normal, true, true, false"
    })
    void agreesWithArch(String key, boolean mean, boolean asymmetric, boolean student) {
        JsonNode known = Series.reference("bootstrap_mcs_spa_garch.json").get(key);

        GarchVariance found =
                new GarchEstimator(new GarchShape(mean, asymmetric, student))
                        .estimate(RETURNS)
                        .orElseThrow();
        JsonNode parameters = known.get("params");
        GarchParameters estimates = found.parameters();
        assertThat(found.logLikelihood())
                .isCloseTo(known.get("loglik").doubleValue(), within(1e-4));
        assertThat(estimates.omega()).isCloseTo(of(parameters, "omega"), within(1e-3));
        assertThat(estimates.alpha()).isCloseTo(of(parameters, "alpha[1]"), within(1e-3));
        assertThat(estimates.beta()).isCloseTo(of(parameters, "beta[1]"), within(1e-3));
        assertThat(estimates.mean()).isCloseTo(of(parameters, "mu"), within(1e-3));
        assertThat(estimates.gamma()).isCloseTo(of(parameters, "gamma[1]"), within(1e-3));
        if (student) {
            assertThat(estimates.degreesOfFreedom())
                    .isCloseTo(of(parameters, "nu"), within(1e-3 * of(parameters, "nu")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "garch11_normal_constmean, true, false, false",
        "garch11_normal_zeromean, false, false, false",
        "garch11_t_constmean, true, false, true",
        "gjr111_normal, true, true, false"
    })
    void variancesAheadAgreeWithArch(
            String key, boolean mean, boolean asymmetric, boolean student) {
        JsonNode known = Series.reference("bootstrap_mcs_spa_garch.json").get(key);

        GarchVariance found =
                new GarchEstimator(new GarchShape(mean, asymmetric, student))
                        .estimate(RETURNS)
                        .orElseThrow();

        double drift = found.parameters().mean();
        double[] variances = found.along(Arrays.stream(RETURNS).map(r -> r - drift).toArray());
        double[] last = Series.numbers(known.get("cond_vol_last5"));
        for (int i = 0; i < 5; i++) {
            assertThat(Math.sqrt(variances[RETURNS.length - 5 + i]))
                    .isCloseTo(last[i], within(1e-3 * last[i]));
        }
        double[] ahead = found.ahead(variances[RETURNS.length], 5);
        double[] expected = Series.numbers(known.get("variance_forecast_1_5"));
        for (int step = 0; step < 5; step++) {
            assertThat(ahead[step]).isCloseTo(expected[step], within(1e-3 * expected[step]));
        }
    }

    // fGarch starts from the mean squared error at the parameters tried.
    @ParameterizedTest(name = "{0}")
    @CsvSource({"garch11_norm, false", "garch11_std, true"})
    void theLikelihoodIsThatOfFGarchWithItsStart(String key, boolean student) {
        JsonNode known = Series.reference("baselines.json").at("/garch_fGarch/" + key);
        JsonNode coefficients = known.get("coef");
        double mean = of(coefficients, "mu");
        double presample =
                Arrays.stream(RETURNS).map(r -> (r - mean) * (r - mean)).average().orElseThrow();

        double likelihood =
                new GarchLikelihood(RETURNS, presample)
                        .at(
                                new GarchParameters(
                                        mean,
                                        of(coefficients, "omega"),
                                        of(coefficients, "alpha1"),
                                        0,
                                        of(coefficients, "beta1"),
                                        student
                                                ? of(coefficients, "shape")
                                                : Double.POSITIVE_INFINITY));

        assertThat(likelihood).isCloseTo(known.get("loglik").doubleValue(), within(1e-8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"garch11_norm, false", "garch11_std, true"})
    void theMaximumIsNotBelowThatOfFGarch(String key, boolean student) {
        JsonNode known = Series.reference("baselines.json").at("/garch_fGarch/" + key);
        double mean = of(known.get("coef"), "mu");
        double presample =
                Arrays.stream(RETURNS).map(r -> (r - mean) * (r - mean)).average().orElseThrow();

        GarchVariance found =
                new GarchEstimator(new GarchShape(true, false, student))
                        .estimate(RETURNS, presample)
                        .orElseThrow();
        assertThat(found.logLikelihood())
                .isBetween(
                        known.get("loglik").doubleValue() - 1e-4,
                        known.get("loglik").doubleValue() + 1e-3);
        assertThat(found.parameters().omega())
                .isCloseTo(of(known.get("coef"), "omega"), within(1e-3));
        assertThat(found.parameters().alpha())
                .isCloseTo(of(known.get("coef"), "alpha1"), within(1e-3));
        assertThat(found.parameters().beta())
                .isCloseTo(of(known.get("coef"), "beta1"), within(1e-3));
    }

    @Test
    void exponentialWeightsGiveTheVariancesOfR() {
        double[] returns = Series.values("ret_dax");

        double[] variances = EwmaVariance.DAILY.along(returns);

        double[] last = Series.numbers(Series.reference("baselines.json").at("/ewma94/last5"));
        for (int i = 0; i < 5; i++) {
            assertThat(variances[returns.length - 5 + i]).isCloseTo(last[i], within(1e-16));
        }
    }

    private static double of(JsonNode parameters, String name) {
        return parameters.path(name).doubleValue();
    }
}
