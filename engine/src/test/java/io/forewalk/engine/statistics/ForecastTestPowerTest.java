package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** A difference that was planted is found in at least nine of ten of fifty seeded cases. */
class ForecastTestPowerTest {

    private static final int TARGETS = 250;
    private static final int CASES = 50;

    @Test
    void smallerErrorsAreFound() {
        assertFound(random ->
                DieboldMariano.firstBetter(losses(1, random), losses(1.4, random), 1).pValue());
        assertFound(
                random -> GiacominiWhite.of(losses(1, random), losses(1.5, random), 1).pValue());
    }

    @Test
    void aDifferenceThatCanBeForeseenIsFound() {
        assertFound(random -> {
            double[] first = losses(1, random);
            double[] second = losses(1, random);
            // Each is better for ten targets on end, neither on the whole.
            for (int t = 0; t < TARGETS; t++) {
                (t / 10 % 2 == 0 ? first : second)[t] *= 6;
            }
            return GiacominiWhite.of(first, second, 1).pValue();
        });
    }

    @Test
    void aTrueModelIsFoundThoughItNestsTheNaive() {
        assertFound(random -> {
            double[] signal = SimulatedSeries.noise(TARGETS, random);
            double[] actual = SimulatedSeries.sum(noise(random), signal, 0.3);
            double[] large = SimulatedSeries.sum(new double[TARGETS], signal, 0.3);
            return ClarkWest.outcome(actual, new double[TARGETS], large, 0).pValue();
        });
    }

    @Test
    void foreseenDirectionsAreFound() {
        assertFound(random -> {
            double[] predicted = noise(random);
            double[] actual = SimulatedSeries.sum(noise(random), predicted, 0.5);
            return PesaranTimmermann.of(actual, predicted).outcome().pValue();
        });
        assertFound(random -> {
            double[] predicted = noise(random);
            double[] actual = SimulatedSeries.sum(noise(random), predicted, 0.4);
            return AnatolyevGerko.of(actual, predicted).pValue();
        });
    }

    @Test
    void exaggeratedForecastsAreFound() {
        assertFound(random -> {
            double[] signal = noise(random);
            double[] actual = SimulatedSeries.sum(noise(random), signal, 0.5);
            return MincerZarnowitz.of(actual, signal, 0).outcome().pValue();
        });
    }

    @Test
    void whatTheOtherForecastKnowsIsFound() {
        assertFound(random -> {
            double[] known = noise(random);
            double[] first = SimulatedSeries.sum(noise(random), known, 0.4);
            double[] second = SimulatedSeries.sum(first, known, -0.4);
            return Encompassing.of(first, second, 1).outcome().pValue();
        });
    }

    @Test
    void wrongAndClusteredCoverageIsFound() {
        assertFound(random -> Coverage.of(misses(0.16, random)).unconditional(0.05).pValue());
        assertFound(random -> Coverage.of(clustered(random)).independence().pValue());
        assertFound(random -> Coverage.of(clustered(random)).conditional(0.1).pValue());
        assertFound(random -> WeibullDuration.of(clustered(random)).outcome().pValue());
    }

    @Test
    void aCopyOfYesterdayIsFoundAndAForecastOfTomorrowIsNot() {
        assertFound(random -> {
            double[] walk = SimulatedSeries.walk(TARGETS + 1, random);
            double[] yesterday = Arrays.copyOf(walk, TARGETS);
            double[] tomorrow = Arrays.copyOfRange(walk, 1, TARGETS + 1);
            double[] copy = SimulatedSeries.sum(yesterday, noise(random), 0.5);
            return LagCopy.ofLevels(copy, tomorrow, 3).outcome().pValue();
        });
        double[] walk = SimulatedSeries.walk(TARGETS, new SplittableRandom(1));
        double[] near = SimulatedSeries.sum(walk, noise(new SplittableRandom(2)), 0.5);
        LagCopy good = LagCopy.ofLevels(near, walk, 3);
        assertThat(good.outcome().pValue()).isGreaterThan(0.99);
        assertThat(good.correlations().getFirst()).isGreaterThan(0.7);
    }

    @Test
    void theWorstModelLeavesTheConfidenceSetAndTheBestBeatsTheBenchmark() {
        assertFound(random -> {
            double[][] losses = {losses(1, random), losses(1, random), losses(1.6, random)};
            return ModelConfidenceSet.of(losses, rows(random), ModelConfidenceSet.Statistic.RANGE)
                    .pValues()
                    .getLast();
        });
        assertFound(random -> {
            double[][] models = {losses(1.6, random), losses(1, random)};
            return SuperiorAbility.hansen(losses(1.6, random), models, rows(random), 3)
                    .consistent();
        });
        assertFound(random -> {
            double[][] models = {losses(1.6, random), losses(1, random)};
            return SuperiorAbility.corrected(losses(1.6, random), models, rows(random), 3)
                    .consistent();
        });
    }

    private static void assertFound(ToDoubleFunction<RandomGenerator> pValue) {
        int found = 0;
        for (long seed = 0; seed < CASES; seed++) {
            found += pValue.applyAsDouble(new SplittableRandom(seed)) < 0.05 ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(CASES * 9 / 10);
    }

    private static double[] losses(double deviation, RandomGenerator random) {
        double[] errors = SimulatedSeries.sum(new double[TARGETS], noise(random), deviation);
        return SimulatedSeries.squares(errors);
    }

    private static double[] noise(RandomGenerator random) {
        return SimulatedSeries.noise(TARGETS, random);
    }

    private static boolean[] misses(double rate, RandomGenerator random) {
        return SimulatedSeries.misses(TARGETS, rate, random);
    }

    // Misses of one in ten on the whole, but after a miss every second target misses again.
    private static boolean[] clustered(RandomGenerator random) {
        boolean[] misses = new boolean[4 * TARGETS];
        for (int t = 1; t < misses.length; t++) {
            misses[t] = random.nextDouble() < (misses[t - 1] ? 0.5 : 0.0556);
        }
        return misses;
    }

    private static int[][] rows(RandomGenerator random) {
        return new StationaryBootstrap(3, 200).resamples(TARGETS, random);
    }
}
