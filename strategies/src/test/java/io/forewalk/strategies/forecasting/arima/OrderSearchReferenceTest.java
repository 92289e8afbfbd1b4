package io.forewalk.strategies.forecasting.arima;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Against {@code forecast::auto.arima} of R's package forecast 8.20, stepwise, without
 * approximation and in full; {@code arima_fits.json}. R's d = 2 on the DAX levels has no criterion
 * to compare.
 */
class OrderSearchReferenceTest {

    // R's own likelihood of differenced seasonal data has a diffuse prior: off by up to 3e-3.
    private static final double DIFFUSE = 7e-3;

    static Stream<JsonNode> comparable() {
        return ReferenceFit.automatic().filter(entry -> entry.at("/arma/5").intValue() < 2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("comparable")
    void theCriterionIsAtLeastAsGood(JsonNode entry) {
        Found found = Found.in(entry, Criterion.AICC);

        assertThat(found.criterion())
                .isLessThanOrEqualTo(entry.get("aicc").doubleValue() + DIFFUSE);
    }

    static Stream<JsonNode> all() {
        return ReferenceFit.automatic();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void neverTakesTwoDifferencesAndKeepsClearOfTheUnitCircle(JsonNode entry) {
        for (Criterion criterion : Criterion.values()) {
            ArimaEstimate estimate = Found.in(entry, criterion).estimate();

            assertThat(estimate.specification().differencing().d()).isLessThanOrEqualTo(1);
            assertThat(estimate.process().rootsExceed(1.01)).isTrue();
        }
    }

    /** What the search found in the series of an entry, and its criterion. */
    private record Found(ArimaEstimate estimate, double criterion) {

        static Found in(JsonNode entry, Criterion criterion) {
            int period = entry.get("frequency").intValue();
            int seasonalD = entry.at("/arma/6").intValue();
            var method =
                    new ArimaForecaster(
                            ArimaOrder.AUTO,
                            true,
                            criterion,
                            List.of(0, seasonalD, 0, period),
                            List.of(),
                            List.of());
            Levels levels =
                    new Levels(
                            Logs.ofLevels(ReferenceFit.series(entry.get("series").textValue())),
                            List.of());
            ArimaEstimate estimate = new OrderSearch(method, levels).run().orElseThrow();
            GaussianLikelihood likelihood = levels.likelihood(estimate.specification());
            int parameters = estimate.specification().arma().size() + likelihood.columns() + 1;
            return new Found(
                    estimate,
                    criterion.of(estimate.value().logLikelihood(), parameters, likelihood.size()));
        }
    }
}
