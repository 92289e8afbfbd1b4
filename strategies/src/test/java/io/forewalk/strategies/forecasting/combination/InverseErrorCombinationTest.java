package io.forewalk.strategies.forecasting.combination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.forecast.KnownErrors;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class InverseErrorCombinationTest {

    @Test
    void defaultsOfTheFileAreThoseOfTheConstructor() {
        assertThat(new InverseErrorCombination()).isEqualTo(new InverseErrorCombination(126));
        assertThatThrownBy(() -> new InverseErrorCombination(19))
                .hasMessage("The lookback (19) must be at least 20.");
    }

    @Test
    void weighsByTheInverseOfTheMeanSquare() {
        KnownErrors known = known(constant(0.01, 30), constant(-0.02, 30));

        double[] weights = new InverseErrorCombination(20).weights(known);

        assertThat(weights).containsExactly(new double[] {0.8, 0.2}, within(1e-12));
    }

    @Test
    void weighsEquallyUntilTwentyErrorsAreKnown() {
        KnownErrors known = known(constant(0.01, 19), constant(0.02, 19));

        assertThat(new InverseErrorCombination().weights(known)).containsExactly(0.5, 0.5);
    }

    @Test
    void readsTheNewestErrorsThatAllMembersHave() {
        double[] first = constant(0.01, 60);
        double[] second = constant(0.01, 60);
        Arrays.fill(first, 0, 30, 9);
        second[45] = Double.NaN;

        double[] weights = new InverseErrorCombination(20).weights(known(first, second));

        assertThat(weights).containsExactly(new double[] {0.5, 0.5}, within(1e-12));
    }

    @Test
    void aMemberWithoutErrorsTakesAll() {
        KnownErrors known = known(constant(0, 30), constant(0.02, 30), constant(0, 30));

        assertThat(new InverseErrorCombination().weights(known)).containsExactly(0.5, 0, 0.5);
    }

    private static KnownErrors known(double[]... errors) {
        return new KnownErrors(errors, errors[0].length);
    }

    private static double[] constant(double error, int count) {
        double[] errors = new double[count];
        Arrays.fill(errors, error);
        return errors;
    }
}
