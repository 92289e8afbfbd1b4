package io.forewalk.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Against Python's arch 8.0.0, {@code bootstrap_mcs_spa_garch.json}. */
class BootstrapReferenceTest {

    private static final JsonNode REFERENCE = ReferenceFiles.json("bootstrap_mcs_spa_garch.json");
    private static final double[] RETURNS = ReferenceFiles.column("series/ret_dax.csv", "value");

    @Test
    void blockLengthOfReturnsAndTheirSquaresAgrees() {
        double[] squares = Arrays.stream(RETURNS).map(value -> value * value).toArray();

        assertClose(BlockLength.of(RETURNS), "/optimal_block_length/ret_dax/stationary");
        assertClose(BlockLength.of(squares), "/optimal_block_length/ret_dax_squared/stationary");
    }

    @Test
    void blockLengthOfSimulatedLossesAgrees() {
        for (int model = 0; model < 5; model++) {
            double[] losses = ReferenceFiles.column("mcs_losses_250x5.csv", "m" + (model + 1));

            assertClose(BlockLength.of(losses), "/optimal_block_length/losses/stationary/" + model);
        }
    }

    @Test
    void percentilesOfGivenResamplesAgree() throws IOException {
        double[] sharpes =
                givenRows().stream().mapToDouble(BootstrapReferenceTest::sharpeOf).toArray();

        Interval interval = StationaryBootstrap.percentiles(sharpes, 0.95);

        assertThat(sharpes).hasSize(500);
        assertClose(sharpes[0], "/stationary_bootstrap_sharpe/boot_first5/0");
        assertClose(interval.lower(), "/stationary_bootstrap_sharpe/percentile_95/0");
        assertClose(interval.upper(), "/stationary_bootstrap_sharpe/percentile_95/1");
    }

    private static List<int[]> givenRows() throws IOException {
        String shared = System.getenv("FOREWALK_SHARED");
        Assumptions.assumeTrue(shared != null, "FOREWALK_SHARED is not set");
        Path file = Path.of(shared, "reference", "mcs_bootstrap_indices.csv");
        return Files.readAllLines(file).stream()
                .map(line -> Arrays.stream(line.split(",")).mapToInt(Integer::parseInt).toArray())
                .toList();
    }

    private static double sharpeOf(int[] rows) {
        Moments moments =
                Moments.of(Arrays.stream(rows).mapToDouble(row -> RETURNS[row]).toArray());
        return moments.mean() / moments.deviation();
    }

    private static void assertClose(double found, String key) {
        double expected = REFERENCE.at(key).doubleValue();
        assertThat(found).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
    }
}
