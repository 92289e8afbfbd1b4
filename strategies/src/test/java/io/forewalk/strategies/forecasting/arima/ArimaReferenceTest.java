package io.forewalk.strategies.forecasting.arima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against R 4.2.2, {@code stats::arima} by several polished starts; {@code arima_fits.json}. */
class ArimaReferenceTest {

    static Stream<ReferenceFit> evaluatedAtRounded() {
        return ReferenceFit.all().filter(ReferenceFit::isEvaluatedAtRounded);
    }

    static Stream<ReferenceFit> all() {
        return ReferenceFit.all();
    }

    static Stream<ReferenceFit> identified() {
        return ReferenceFit.all().filter(ReferenceFit::isIdentified);
    }

    @Test
    void fourteenFitsAreCompared() {
        assertThat(all()).hasSize(14);
        assertThat(evaluatedAtRounded()).hasSize(12);
        assertThat(identified()).hasSize(8);
    }

    // No optimiser: the likelihood itself. Relative tolerance 1e-8.
    @ParameterizedTest(name = "{0}")
    @MethodSource("evaluatedAtRounded")
    void likelihoodAtGivenCoefficientsAgrees(ReferenceFit fit) {
        JsonNode rounded = fit.rounded();
        double expected =
                rounded.path("loglik_exact_differenced")
                        .asDouble(rounded.get("loglik").doubleValue());

        double[] x = fit.differences();
        for (int t = 0; t < x.length; t++) {
            x[t] -= ReferenceFit.meanOf(rounded);
        }
        ArmaProcess process =
                ArmaProcess.of(
                        ReferenceFit.coefficients(rounded, "ar", fit.p()),
                        ReferenceFit.coefficients(rounded, "ma", fit.q()));
        LikelihoodValue value = new GaussianLikelihood(x, false).at(process);

        assertThat(value.logLikelihood()).isCloseTo(expected, within(1e-8 * Math.abs(expected)));
    }

    // Before the root check: some references have a root nearer than 1.01.
    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void noHigherMaximumIsKnown(ReferenceFit fit) {
        List<Maximum> maxima = estimator(fit).fromFixedStarts(fit.differences());

        double reached = maxima.getFirst().value().logLikelihood();
        assertThat(reached).isGreaterThanOrEqualTo(fit.logLikelihood() - 1e-4);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("identified")
    void coefficientsOfIdentifiedModelsAgree(ReferenceFit fit) {
        Maximum maximum = estimator(fit).fromFixedStarts(fit.differences()).getFirst();

        assertThat(maximum.process().phi())
                .containsExactly(
                        ReferenceFit.coefficients(fit.best(), "ar", fit.p()), within(5e-6));
        assertThat(maximum.process().theta())
                .containsExactly(
                        ReferenceFit.coefficients(fit.best(), "ma", fit.q()), within(5e-6));
        double mean = ReferenceFit.meanOf(fit.best());
        assertThat(maximum.value().mean())
                .isCloseTo(mean, within(5e-6 * Math.max(1, Math.abs(mean))));
        double sigma2 = fit.best().get("sigma2").doubleValue();
        assertThat(maximum.value().variance()).isCloseTo(sigma2, within(1e-7 * sigma2));
    }

    // Means and standard errors of ten steps, in units of the first standard error.
    @ParameterizedTest(name = "{0}")
    @MethodSource("identified")
    void forecastsOfIdentifiedModelsAgree(ReferenceFit fit) {
        double[] levels = fit.levels();
        List<Maximum> maxima = estimator(fit).fromFixedStarts(fit.differences());
        ArimaEstimate estimate = ArimaEstimate.of(fit.d(), maxima).orElseThrow();

        List<PredictedLevel> predicted =
                new ArimaFilter(estimate, levels).after(levels.length - 1, 10);

        JsonNode expected = fit.best().get("forecast");
        double first = expected.get("se").get(0).doubleValue();
        for (int step = 0; step < 10; step++) {
            assertThat(predicted.get(step).mean())
                    .isCloseTo(expected.get("mean").get(step).doubleValue(), within(5e-6 * first));
            assertThat(predicted.get(step).deviation())
                    .isCloseTo(expected.get("se").get(step).doubleValue(), within(2e-6 * first));
        }
    }

    private static ArmaEstimator estimator(ReferenceFit fit) {
        return new ArmaEstimator(fit.p(), fit.q(), fit.hasMean());
    }
}
