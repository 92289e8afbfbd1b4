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
    void allFitsAreCompared() {
        assertThat(all()).hasSize(17);
        assertThat(evaluatedAtRounded()).hasSize(15);
        assertThat(identified()).hasSize(11);
    }

    // No optimiser: the likelihood itself. Relative tolerance 1e-8.
    @ParameterizedTest(name = "{0}")
    @MethodSource("evaluatedAtRounded")
    void likelihoodAtGivenCoefficientsAgrees(ReferenceFit fit) {
        JsonNode rounded = fit.rounded();
        double expected =
                rounded.path("loglik_exact_differenced")
                        .asDouble(rounded.get("loglik").doubleValue());

        double found = withoutRegression(fit, rounded).logLikelihood();

        assertThat(found).isCloseTo(expected, within(1e-8 * Math.abs(expected)));
    }

    // The regression's part is taken off beforehand, so that its coefficients are the given ones.
    private static LikelihoodValue withoutRegression(ReferenceFit fit, JsonNode block) {
        Specification specification = fit.specification();
        double[] x = specification.differencing().of(fit.levels().logs().values());
        List<RegressionColumn> columns = fit.levels().columns(specification);
        double[] coefficients = ReferenceFit.regression(block);
        for (int i = 0; i < coefficients.length; i++) {
            double[] column = columns.get(i).differences(specification.differencing());
            for (int t = 0; t < x.length; t++) {
                x[t] -= coefficients[i] * column[t];
            }
        }
        ArmaProcess process = specification.arma().process(fit.coefficients(block));
        return new GaussianLikelihood(x, new double[0][]).at(process);
    }

    // Before the root check: some references have a root nearer than 1.01.
    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void noHigherMaximumIsKnown(ReferenceFit fit) {
        double reached = maxima(fit).getFirst().value().logLikelihood();

        assertThat(reached).isGreaterThanOrEqualTo(fit.logLikelihood() - 1e-4);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("identified")
    void coefficientsOfIdentifiedModelsAgree(ReferenceFit fit) {
        Maximum maximum = maxima(fit).getFirst();

        Tolerance tolerance = Tolerance.of(fit);
        assertThat(maximum.coefficients())
                .containsExactly(fit.coefficients(fit.best()), within(tolerance.coefficients()));
        double[] regression = ReferenceFit.regression(fit.best());
        for (int i = 0; i < regression.length; i++) {
            assertThat(maximum.value().coefficient(i))
                    .isCloseTo(
                            regression[i],
                            within(
                                    tolerance.coefficients()
                                            * Math.max(1, Math.abs(regression[i]))));
        }
        double sigma2 = fit.best().get("sigma2").doubleValue();
        assertThat(maximum.value().variance())
                .isCloseTo(sigma2, within(tolerance.variance() * sigma2));
    }

    // Means and standard errors of ten steps, in units of the first standard error.
    @ParameterizedTest(name = "{0}")
    @MethodSource("identified")
    void forecastsOfIdentifiedModelsAgree(ReferenceFit fit) {
        Levels levels = fit.levels();
        ArimaEstimate estimate = ArimaEstimate.of(fit.specification(), maxima(fit)).orElseThrow();

        List<PredictedLevel> predicted =
                new ArimaFilter(estimate, levels).after(levels.logs().size() - 1, 10);

        Tolerance tolerance = Tolerance.of(fit);
        JsonNode expected = fit.best().get("forecast");
        double first = expected.get("se").get(0).doubleValue();
        for (int step = 0; step < 10; step++) {
            assertThat(predicted.get(step).mean())
                    .isCloseTo(
                            expected.get("mean").get(step).doubleValue(),
                            within(tolerance.means() * first));
            assertThat(predicted.get(step).deviation())
                    .isCloseTo(
                            expected.get("se").get(step).doubleValue(),
                            within(tolerance.deviations() * first));
        }
    }

    private static List<Maximum> maxima(ReferenceFit fit) {
        Specification specification = fit.specification();
        return new ArmaEstimator(specification.arma(), fit.levels().likelihood(specification))
                .fromFixedStarts();
    }

    /** What two independent fitters in Java met against R; the table of the reference's README. */
    private record Tolerance(
            double coefficients, double variance, double means, double deviations) {

        static Tolerance of(ReferenceFit fit) {
            if (fit.isSeasonal()) {
                return new Tolerance(2e-5, 5e-5, 7e-4, 1.1e-3);
            }
            return fit.hasTrend()
                    ? new Tolerance(2e-5, 5e-8, 2e-5, 3e-6)
                    : new Tolerance(5e-6, 1e-7, 5e-6, 2e-6);
        }
    }
}
