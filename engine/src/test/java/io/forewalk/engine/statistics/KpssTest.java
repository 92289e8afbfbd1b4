package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Against {@code urca::ur.kpss}, type mu; {@code forecast_statistics.json}. */
class KpssTest {

    private static final JsonNode REFERENCE =
            ReferenceFiles.json("forecast_statistics.json").get("diagnostics");

    // 15.888...: the levels are the running sums of the returns and a start, ln 1628.75.
    @Test
    void agreesOnReturnsAndOnLogPrices() {
        double[] returns = ReferenceFiles.column("series/ret_dax.csv", "value");
        double[] levels = new double[returns.length + 1];
        levels[0] = StrictMath.log(1628.75);
        for (int t = 0; t < returns.length; t++) {
            levels[t + 1] = levels[t] + returns[t];
        }

        assertAgrees(Kpss.level(returns), REFERENCE.get("kpss_level_ret"));
        assertAgrees(Kpss.level(levels), REFERENCE.get("kpss_level_logdax"));
        assertThat(Kpss.rejectsLevel(levels)).isTrue();
        assertThat(Kpss.rejectsLevel(returns)).isFalse();
    }

    private static void assertAgrees(Kpss test, JsonNode expected) {
        double statistic = expected.get("stat").doubleValue();
        assertThat(test.statistic()).isCloseTo(statistic, within(1e-9 * statistic));
        assertThat(test.lags()).isEqualTo(expected.get("lag").intValue());
    }

    @Test
    void constantValuesHaveNoStatistic() {
        double[] constant = {2, 2, 2, 2};

        assertThat(Kpss.level(constant).statistic()).isNaN();
        assertThat(Kpss.rejectsLevel(constant)).isFalse();
        assertThat(Kpss.level(new double[0]).statistic()).isNaN();
    }

    // By hand: deviations -1, 0, 1; partial sums -1, -1, 0; variance 2/3: 2 / (9 * 2/3) = 1/3.
    @Test
    void withoutLagsItIsTheSumOfSquaresOfPartialSums() {
        assertThat(Kpss.level(new double[] {1, 2, 3}, 0).statistic())
                .isCloseTo(1 / 3.0, within(1e-15));
    }

    @Test
    void refusesLagsBelowZero() {
        assertThatThrownBy(() -> Kpss.level(new double[] {1, 2, 3}, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The lags (-1) must be at least 0.");
    }
}
