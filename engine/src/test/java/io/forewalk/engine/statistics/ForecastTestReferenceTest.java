package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sixty forecasts of the DAX by four methods against R's tests, relative tolerance 1e-9. */
class ForecastTestReferenceTest {

    private static final JsonNode REFERENCE = ReferenceFiles.json("forecast_statistics.json");
    private static final double[] ACTUAL = column("actual");

    @ParameterizedTest
    @CsvSource({
        "A_vs_B_sq_h1, A, B_naive, 2, 1",
        "A_vs_C_sq_h1, A, C_ma3, 2, 1",
        "A_vs_C_abs_h1, A, C_ma3, 1, 1",
        "A_vs_C_sq_h5, A, C_ma3, 2, 5",
        "D_vs_B_sq_h1, D_drift, B_naive, 2, 1"
    })
    void dieboldMarianoAgreesWithForecastPackage(
            String key, String first, String second, int power, int horizon) {
        JsonNode expected = REFERENCE.at("/diebold_mariano/" + key);

        DieboldMariano test =
                DieboldMariano.of(losses(first, power), losses(second, power), horizon)
                        .orElseThrow();

        assertClose(test.statistic(), expected.get("statistic"));
        assertClose(test.twoSidedPValue(), expected.get("p_value"));
        assertThat(test.kernel()).isEqualTo(LongRunVariance.RECTANGULAR);
    }

    @Test
    void oneSidedProbabilityIsInFavourOfTheFirst() {
        JsonNode expected = REFERENCE.at("/diebold_mariano/A_vs_C_sq_h1_less");

        DieboldMariano test =
                DieboldMariano.of(losses("A", 2), losses("C_ma3", 2), 1).orElseThrow();

        assertClose(test.firstBetterPValue(), expected.get("p_value"));
    }

    @ParameterizedTest
    @CsvSource({"plain_A_vs_C_h1, 1", "plain_A_vs_C_h5, 5"})
    void plainFormAgreesWithFormulaOf1995(String key, int horizon) {
        JsonNode expected = REFERENCE.at("/diebold_mariano/" + key);

        DieboldMariano test =
                DieboldMariano.of(losses("A", 2), losses("C_ma3", 2), horizon).orElseThrow();

        assertClose(test.plainStatistic(), expected.get("statistic"));
        assertClose(test.plainTwoSidedPValue(), expected.get("p_two_sided"));
        assertClose(DieboldMariano.smallSampleFactor(60, horizon), expected.get("hln_factor"));
    }

    @Test
    void bartlettVarianceAgreesWithForecastPackage() {
        JsonNode expected = REFERENCE.at("/diebold_mariano/A_vs_C_sq_h5_bartlett");
        double[] differences = losses("A", 2);
        double[] others = losses("C_ma3", 2);
        for (int t = 0; t < differences.length; t++) {
            differences[t] -= others[t];
        }

        double variance = LongRunVariance.BARTLETT.of(differences, 4) / 60;
        double statistic = Moments.of(differences).mean() / Math.sqrt(variance);

        assertClose(statistic * DieboldMariano.smallSampleFactor(60, 5), expected.get("statistic"));
    }

    @ParameterizedTest
    @CsvSource({"small_B_big_A, A, 0", "small_B_big_D, D_drift, 0", "small_B_big_A_nw4, A, 4"})
    void clarkWestAgreesWithRegressionOnAConstant(String key, String large, int lags) {
        JsonNode expected = REFERENCE.at("/clark_west/" + key);

        ClarkWest test = ClarkWest.of(ACTUAL, column("B_naive"), column(large), lags).orElseThrow();

        assertClose(test.statistic(), expected.get("statistic"));
        assertClose(test.pValue(), expected.get("p_one_sided_normal"));
    }

    @Test
    void autocorrelationsAndLjungBoxAgreeWithBoxTest() {
        double[] returns = ReferenceFiles.column("series/ret_dax.csv", "value");

        double[] correlations = Autocovariance.correlations(returns, 10);
        LjungBox test = LjungBox.of(returns, 10, 0);

        JsonNode expected = REFERENCE.at("/diagnostics/acf_ret_1_10");
        for (int lag = 1; lag <= 10; lag++) {
            assertThat(correlations[lag])
                    .isCloseTo(expected.get(lag - 1).doubleValue(), within(1e-14));
        }
        assertClose(test.statistic(), REFERENCE.at("/diagnostics/ljung_box10/stat"));
        assertClose(test.pValue(), REFERENCE.at("/diagnostics/ljung_box10/p"));
    }

    private static double[] losses(String forecast, int power) {
        double[] losses = column(forecast);
        for (int t = 0; t < losses.length; t++) {
            double error = Math.abs(ACTUAL[t] - losses[t]);
            losses[t] = power == 2 ? error * error : error;
        }
        return losses;
    }

    private static double[] column(String name) {
        return ReferenceFiles.column("forecast_comparison_60.csv", name);
    }

    private static void assertClose(double found, JsonNode expected) {
        double value = expected.doubleValue();
        assertThat(found).isCloseTo(value, within(1e-9 * Math.abs(value)));
    }
}
