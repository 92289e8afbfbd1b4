package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing throws on constant, short, one-sided or missing values: it says why there is no test. */
class DegenerateInputsTest {

    private static final class Input {

        private final double[] first;
        private final double[] second;

        private Input(double[] first, double[] second) {
            this.first = first;
            this.second = second;
        }

        double[] first() {
            return first;
        }

        double[] second() {
            return second;
        }
    }

    private static final Map<String, Input> INPUTS = inputs();
    private static final Map<String, BiFunction<double[], double[], TestOutcome>> TESTS = tests();

    static Stream<Arguments> everyTestOnEveryInput() {
        return TESTS.keySet().stream()
                .flatMap(test -> INPUTS.keySet().stream().map(in -> Arguments.of(test, in)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyTestOnEveryInput")
    void givesAProbabilityOrAReason(String test, String input) {
        TestOutcome outcome = outcome(test, input);

        if (outcome.exists()) {
            assertThat(outcome.pValue()).isBetween(0.0, 1.0);
            assertThat(outcome.statistic()).isFinite();
        } else {
            assertThat(outcome.statistic()).isNaN();
            assertThat(outcome.pValue()).isNaN();
            assertThat(outcome.rejects(0.05)).isFalse();
        }
    }

    @Test
    void missingAndShortValuesAreNamed() {
        assertThat(reason("Mincer-Zarnowitz", "a NaN")).isEqualTo("a value is not a finite number");
        assertThat(reason("Giacomini-White", "five values"))
                .isEqualTo("only 5 values, at least 11 are needed");
        assertThat(reason("Jarque-Bera", "constant")).isEqualTo("the values do not vary");
        assertThat(reason("Mincer-Zarnowitz", "constant")).isEqualTo("the forecasts do not vary");
    }

    @Test
    void forecastsOfOneSignHaveNoTestOfDirection() {
        assertThat(reason("Pesaran-Timmermann", "one sign"))
                .isEqualTo("all forecasts have one sign");
        assertThat(reason("Anatolyev-Gerko", "one sign")).isEqualTo("all forecasts have one sign");
        assertThat(reason("Pesaran-Timmermann", "constant"))
                .isEqualTo("only 0 values, at least 5 are needed that have a direction");
    }

    @Test
    void identicalForecastsHaveNoTestOfTheirDifference() {
        assertThat(reason("Diebold-Mariano", "identical"))
                .isEqualTo("the losses are the same or differ by a constant");
        assertThat(reason("Giacomini-White", "identical"))
                .isEqualTo("the losses are the same or differ by a constant");
        assertThat(reason("encompassing", "identical")).isEqualTo("the forecasts are the same");
        assertThat(reason("Clark-West", "identical")).isEqualTo("the forecasts are the same");
        assertThat(reason("Reality Check", "identical"))
                .isEqualTo("every model has the benchmark's losses or differs by a constant");
    }

    @Test
    void everyTestIsDoneOnOrdinaryValues() {
        assertThat(TESTS.keySet())
                .allSatisfy(test -> assertThat(reason(test, "ordinary")).isEmpty());
    }

    private static String reason(String test, String input) {
        return outcome(test, input).reason();
    }

    private static TestOutcome outcome(String test, String input) {
        Input given = Objects.requireNonNull(INPUTS.get(input));
        return Objects.requireNonNull(TESTS.get(test)).apply(given.first(), given.second());
    }

    private static Map<String, Input> inputs() {
        double[] first = noise(60, 1);
        double[] second = noise(60, 2);
        double[] gap = second.clone();
        gap[30] = Double.NaN;
        double[] jump = first.clone();
        jump[20] = Double.POSITIVE_INFINITY;
        double[] positive = Arrays.stream(first).map(Math::abs).toArray();
        double[] spike = new double[60];
        spike[40] = -0.9;
        Map<String, Input> inputs = new LinkedHashMap<>();
        inputs.put("ordinary", new Input(first, second));
        inputs.put("constant", new Input(new double[60], new double[60]));
        inputs.put("constant not zero", new Input(filled(0.1), filled(0.3)));
        inputs.put("one constant", new Input(first, filled(0.3)));
        inputs.put("nothing", new Input(new double[0], new double[0]));
        inputs.put("one value", new Input(new double[] {1}, new double[] {2}));
        inputs.put("five values", new Input(noise(5, 3), noise(5, 4)));
        inputs.put("one sign", new Input(first, positive));
        inputs.put("identical", new Input(first, first.clone()));
        inputs.put("shifted", new Input(first, Arrays.stream(first).map(x -> x + 1).toArray()));
        inputs.put("a NaN", new Input(first, gap));
        inputs.put("an infinity", new Input(jump, second));
        inputs.put("one jump", new Input(spike, new double[60]));
        inputs.put("huge", new Input(scaled(first, 1e150), scaled(second, 1e150)));
        inputs.put("tiny", new Input(scaled(first, 1e-150), scaled(second, 1e-150)));
        inputs.put("alternating", new Input(alternating(), second));
        return inputs;
    }

    private static Map<String, BiFunction<double[], double[], TestOutcome>> tests() {
        Map<String, BiFunction<double[], double[], TestOutcome>> tests = new LinkedHashMap<>();
        tests.put("Diebold-Mariano", (a, b) -> DieboldMariano.twoSided(a, b, 1));
        tests.put("Diebold-Mariano, 3 steps", (a, b) -> DieboldMariano.firstBetter(a, b, 3));
        tests.put("Clark-West", (a, b) -> ClarkWest.outcome(noise(a.length, 9), a, b, 0));
        tests.put("Giacomini-White", (a, b) -> GiacominiWhite.of(a, b, 1));
        tests.put("Giacomini-White, 3 steps", (a, b) -> GiacominiWhite.of(a, b, 3));
        tests.put("Pesaran-Timmermann", (a, b) -> PesaranTimmermann.of(a, b).outcome());
        tests.put("Anatolyev-Gerko", AnatolyevGerko::of);
        tests.put("Mincer-Zarnowitz", (a, b) -> MincerZarnowitz.of(a, b, 0).outcome());
        tests.put("Mincer-Zarnowitz, 3 steps", (a, b) -> MincerZarnowitz.of(a, b, 2).outcome());
        tests.put("encompassing", (a, b) -> Encompassing.of(a, b, 1).outcome());
        tests.put("lag copy", (a, b) -> LagCopy.of(a, b, 3).outcome());
        tests.put("lag copy of levels", (a, b) -> LagCopy.ofLevels(a, b, 3).outcome());
        tests.put("Kupiec", (a, b) -> misses(a, b).unconditional(0.5));
        tests.put("Christoffersen", (a, b) -> misses(a, b).independence());
        tests.put("conditional coverage", (a, b) -> misses(a, b).conditional(0.5));
        tests.put("Weibull duration", (a, b) -> WeibullDuration.of(outside(a, b)).outcome());
        tests.put("Reality Check", (a, b) -> outcome(white(a, b)));
        tests.put("superior ability", (a, b) -> outcome(hansen(a, b)));
        tests.put("confidence set", DegenerateInputsTest::confidenceSet);
        tests.put("Ljung-Box", (a, b) -> LjungBox.outcome(b, 6, 0));
        tests.put("Box-Pierce", (a, b) -> BoxPierce.of(b, 6, 0));
        tests.put("Jarque-Bera", (a, b) -> JarqueBera.of(b));
        tests.put("ARCH-LM", (a, b) -> ArchLm.of(b, 2));
        tests.put("variance ratio", (a, b) -> VarianceRatio.of(b, 4).robust());
        tests.put("Dickey-Fuller", (a, b) -> DickeyFuller.of(b, 2, DickeyFuller.Regression.TREND));
        tests.put("overfitting", DegenerateInputsTest::overfitting);
        return tests;
    }

    private static boolean[] outside(double[] first, double[] second) {
        boolean[] outside = new boolean[first.length];
        for (int t = 0; t < outside.length; t++) {
            outside[t] = first[t] > second[t];
        }
        return outside;
    }

    private static Coverage misses(double[] first, double[] second) {
        return Coverage.of(outside(first, second));
    }

    private static SuperiorAbility white(double[] first, double[] second) {
        return SuperiorAbility.white(first, new double[][] {second}, rows(first.length), 3);
    }

    private static SuperiorAbility hansen(double[] first, double[] second) {
        return SuperiorAbility.hansen(first, new double[][] {second}, rows(first.length), 3);
    }

    private static TestOutcome outcome(SuperiorAbility test) {
        return new TestOutcome(test.statistic(), Double.NaN, test.consistent(), 0, test.reason());
    }

    private static TestOutcome confidenceSet(double[] first, double[] second) {
        ModelConfidenceSet set =
                ModelConfidenceSet.of(
                        new double[][] {first, second},
                        rows(first.length),
                        ModelConfidenceSet.Statistic.RANGE);
        double p = set.pValues().getFirst();
        return new TestOutcome(p, Double.NaN, p, 0, set.reason());
    }

    private static TestOutcome overfitting(double[] first, double[] second) {
        var result = OverfittingProbability.of(new double[][] {first, second}, 4);
        double p = result.probability();
        return new TestOutcome(p, Double.NaN, p, 0, result.reason());
    }

    private static int[][] rows(int length) {
        return new StationaryBootstrap(3, 50).resamples(length, new SplittableRandom(1));
    }

    private static double[] noise(int length, long seed) {
        var random = new SplittableRandom(seed);
        double[] noise = new double[length];
        Arrays.setAll(noise, t -> random.nextGaussian());
        return noise;
    }

    private static double[] filled(double value) {
        double[] values = new double[60];
        Arrays.fill(values, value);
        return values;
    }

    private static double[] scaled(double[] values, double factor) {
        return Arrays.stream(values).map(x -> x * factor).toArray();
    }

    private static double[] alternating() {
        double[] values = new double[60];
        Arrays.setAll(values, t -> t % 2 == 0 ? 1 : -1);
        return values;
    }
}
