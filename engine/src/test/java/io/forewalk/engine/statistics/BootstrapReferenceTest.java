package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every number of {@code bootstrap_mcs_spa_garch.json} but those of the volatility models: Python's
 * arch 8.0.0 on its own bootstrap indices, {@code mcs_bootstrap_indices.csv}, so that p-values
 * agree exactly. Relative tolerance 1e-9. Where arch names {@code studentize} it does not divide:
 * its values are White's, and Hansen's stand under {@code SPA_recomputed}.
 */
class BootstrapReferenceTest {

    private static final double MEAN_BLOCK = 10;
    private static final double[][] LOSSES = losses();
    private static final double[] RETURNS = ReferenceFiles.column("series/ret_dax.csv", "value");
    private static final ReferenceTable TABLE =
            new ReferenceTable("bootstrap_mcs_spa_garch.json")
                    .without("/garch", "the volatility forecaster's, with its own tests")
                    .without("/gjr", "the volatility forecaster's, with its own tests")
                    .without("/arch_ar1", "the volatility forecaster's, with its own tests");

    static List<String> keys() {
        return TABLE.keys();
    }

    @BeforeAll
    static void compute() {
        int[][] rows = givenRows();
        confidenceSet(rows, ModelConfidenceSet.Statistic.RANGE, "/MCS_R");
        confidenceSet(rows, ModelConfidenceSet.Statistic.MAXIMUM, "/MCS_max");
        superiorAbility(rows);
        blockLengths();
        sharpeInterval(rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void agreesWithArch(String key) {
        TABLE.check(key);
    }

    @Test
    void everyEntryOfTheTableIsInTheFile() {
        assertThat(TABLE.unknown()).isEmpty();
        assertThat(TABLE.keys()).hasSizeGreaterThan(70);
    }

    private static void confidenceSet(
            int[][] rows, ModelConfidenceSet.Statistic statistic, String key) {
        ModelConfidenceSet set = ModelConfidenceSet.of(LOSSES, rows, statistic);
        for (int place = 0; place < 5; place++) {
            int model = set.eliminated().get(place);
            double p = set.pValues().get(model);
            TABLE.with(key + "/pvalues/" + model, p)
                    .with(key + "/elimination_order/" + place, model)
                    .with(key + "_recomputed_from_indices/" + place + "/0", model)
                    .with(key + "_recomputed_from_indices/" + place + "/1", p);
        }
        TABLE.withAll(key + "/included", asDoubles(set.included(0.1)));
        TABLE.withAll(key + "/excluded", new double[] {set.eliminated().getFirst()});
    }

    private static void superiorAbility(int[][] rows) {
        double[][] others = {LOSSES[0], LOSSES[1], LOSSES[3], LOSSES[4]};
        SuperiorAbility white = SuperiorAbility.white(LOSSES[2], others, rows, MEAN_BLOCK);
        for (String key :
                List.of("/SPA/pvalues", "/RealityCheck_unstudentized", "/RC_recomputed")) {
            pValues(key, white);
        }
        pValues("/SPA_recomputed", SuperiorAbility.hansen(LOSSES[2], others, rows, MEAN_BLOCK));
        double[][] rest = {LOSSES[1], LOSSES[2], LOSSES[3], LOSSES[4]};
        pValues("/SPA_benchmark_m1", SuperiorAbility.white(LOSSES[0], rest, rows, MEAN_BLOCK));
    }

    private static void pValues(String key, SuperiorAbility test) {
        TABLE.with(key + "/lower", test.lower())
                .with(key + "/consistent", test.consistent())
                .with(key + "/upper", test.upper());
    }

    // The circular bootstrap's block is (3/2)^(1/3) times ours or, with d = 4/3 f^2, the cube root.
    private static void blockLengths() {
        double[] squares = Arrays.stream(RETURNS).map(value -> value * value).toArray();
        blockLength("ret_dax/stationary", "ret_dax/circular", RETURNS);
        blockLength("ret_dax_squared/stationary", "ret_dax_squared/circular", squares);
        for (int model = 0; model < LOSSES.length; model++) {
            blockLength("losses/stationary/" + model, "losses/circular/" + model, LOSSES[model]);
        }
    }

    private static void blockLength(String stationary, String circular, double[] values) {
        double length = BlockLength.of(values);
        TABLE.with("/optimal_block_length/" + stationary, length)
                .with("/optimal_block_length/" + circular, length * StrictMath.cbrt(1.5));
    }

    private static void sharpeInterval(int[][] rows) {
        double[] sharpes =
                Arrays.stream(rows).mapToDouble(BootstrapReferenceTest::sharpeOf).toArray();
        double sharpe = sharpeOf(IntStream.range(0, 250).toArray());
        Interval interval = StationaryBootstrap.percentiles(sharpes, 0.95);
        Moments moments = Moments.of(sharpes);
        String key = "/stationary_bootstrap_sharpe";
        TABLE.with(key + "/sharpe", sharpe)
                .with(key + "/boot_mean", moments.mean())
                .with(key + "/boot_sd_ddof1", moments.deviation())
                .with(key + "/percentile_95/0", interval.lower())
                .with(key + "/percentile_95/1", interval.upper())
                .with(key + "/basic_95/0", 2 * sharpe - interval.upper())
                .with(key + "/basic_95/1", 2 * sharpe - interval.lower())
                .withAll(key + "/boot_first5", Arrays.copyOf(sharpes, 5));
    }

    private static double sharpeOf(int[] rows) {
        double[] drawn = Arrays.stream(rows).mapToDouble(row -> RETURNS[row]).toArray();
        return ProbabilisticSharpe.of(drawn).sharpe();
    }

    private static double[] asDoubles(List<Integer> numbers) {
        return numbers.stream().mapToDouble(Integer::doubleValue).toArray();
    }

    private static double[][] losses() {
        double[][] losses = new double[5][];
        Arrays.setAll(losses, m -> ReferenceFiles.column("mcs_losses_250x5.csv", "m" + (m + 1)));
        return losses;
    }

    private static int[][] givenRows() {
        String shared = System.getenv("FOREWALK_SHARED");
        Assumptions.assumeTrue(shared != null, "FOREWALK_SHARED is not set");
        Path file = Path.of(shared, "reference", "mcs_bootstrap_indices.csv");
        try {
            return Files.readAllLines(file).stream()
                    .map(BootstrapReferenceTest::numbers)
                    .toArray(int[][]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] numbers(String line) {
        return Arrays.stream(line.split(",")).mapToInt(Integer::parseInt).toArray();
    }
}
