package io.forewalk.strategies.forecasting.arima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Against R's {@code se_coef} at its default maximum, of the fits where that is the highest one. R
 * takes the derivatives of all parameters together and by wider differences: 2 %.
 */
class StandardErrorsTest {

    static Stream<ReferenceFit> identified() {
        return ReferenceFit.all()
                .filter(ReferenceFit::isIdentified)
                .filter(fit -> fit.specification().arma().size() > 0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("identified")
    void agreeWithThoseOfR(ReferenceFit fit) {
        Specification specification = fit.specification();
        GaussianLikelihood likelihood = fit.levels().likelihood(specification);
        Maximum maximum =
                new ArmaEstimator(specification.arma(), likelihood).fromFixedStarts().getFirst();

        double[] errors =
                StandardErrors.of(likelihood, specification.arma(), maximum.coefficients());

        JsonNode expected = fit.byDefault().get("se_coef");
        List<String> names = specification.arma().names();
        for (int i = 0; i < errors.length; i++) {
            double error = expected.get(names.get(i)).doubleValue();
            assertThat(errors[i]).as(names.get(i)).isCloseTo(error, within(0.02 * error));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("identified")
    void thoseOfTheRegressionAgreeToo(ReferenceFit fit) {
        Specification specification = fit.specification();
        GaussianLikelihood likelihood = fit.levels().likelihood(specification);
        Maximum maximum =
                new ArmaEstimator(specification.arma(), likelihood).fromFixedStarts().getFirst();

        double[] errors = likelihood.standardErrors(maximum.process());

        double[] expected =
                Stream.of("intercept", "drift", "time")
                        .map(fit.byDefault().get("se_coef")::path)
                        .filter(JsonNode::isNumber)
                        .mapToDouble(JsonNode::doubleValue)
                        .toArray();
        assertThat(errors).hasSize(expected.length);
        for (int i = 0; i < errors.length; i++) {
            assertThat(errors[i]).isCloseTo(expected[i], within(0.02 * expected[i]));
        }
    }

    // (1 - phi^2) / n (Brockwell and Davis, 1991, example 8.8.1).
    @Test
    void thatOfAFirstOrderAutoregressionIsTheAsymptoticOne() {
        double[] x = Simulated.arma(ArmaProcess.of(new double[] {0.6}, new double[0]), 5_000, 4);
        GaussianLikelihood likelihood = Simulated.likelihood(x, false);
        ArmaShape shape = ArmaShape.of(1, 0);
        double[] phi =
                new ArmaEstimator(shape, likelihood).fromFixedStarts().getFirst().coefficients();

        double error = StandardErrors.of(likelihood, shape, phi)[0];

        double asymptotic = Math.sqrt((1 - phi[0] * phi[0]) / 5_000);
        assertThat(error).isCloseTo(asymptotic, within(0.01 * asymptotic));
    }
}
