package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.engine.statistics.BlockLength;
import io.forewalk.engine.statistics.ModelConfidenceSet;
import io.forewalk.engine.statistics.StationaryBootstrap;
import io.forewalk.engine.statistics.SuperiorAbility;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * All forecasters of one price together, on common resamples of the targets by the stationary
 * bootstrap; the sample counts among its resamples, so that no p-value is 0. Who answered nothing,
 * or something that is no price above 0, takes no part.
 *
 * @param members in file order, the naive among them if it ran
 * @param meanBlock mean block length in bars: the longest that Politis and White's rule gives for
 *     the loss differences to the first member, at least 1
 * @param confidenceSet of the members, by the range statistic
 * @param rivals of the naive
 * @param superior Hansen's test (2005) that no rival beats the naive, corrected for few targets
 * @param realityCheck White's (2000)
 */
public record ModelSet(
        List<ForecastCase> members,
        double meanBlock,
        ModelConfidenceSet confidenceSet,
        List<ForecastCase> rivals,
        SuperiorAbility superior,
        SuperiorAbility realityCheck) {
    private static final SuperiorAbility NO_NAIVE =
            new SuperiorAbility(
                    Double.NaN, -1, Double.NaN, Double.NaN, Double.NaN, "the naive did not run");

    public ModelSet {
        members = List.copyOf(members);
        rivals = List.copyOf(rivals);
    }

    /** The price that they forecast. */
    public PriceKind target() {
        return members.getFirst().target();
    }

    /** The members that are not rejected at this level, in file order. */
    public List<ForecastCase> included(double level) {
        return confidenceSet.included(level).stream().map(members::get).toList();
    }

    /**
     * Tests the losses.
     *
     * @param members at least one
     * @param losses {@code [members][targets]}
     */
    static ModelSet of(
            List<ForecastCase> members, double[][] losses, int draws, RandomGenerator random) {
        double block = meanBlock(losses);
        int[][] rows = new StationaryBootstrap(block, draws).resamples(losses[0].length, random);
        int naive = members.stream().map(ForecastCase::ofNaive).toList().indexOf(true);
        int[] rivals = IntStream.range(0, members.size()).filter(i -> i != naive).toArray();
        double[][] others = Arrays.stream(rivals).mapToObj(i -> losses[i]).toArray(double[][]::new);
        boolean ran = naive >= 0;
        return new ModelSet(
                members,
                block,
                ModelConfidenceSet.of(losses, rows, ModelConfidenceSet.Statistic.RANGE)
                        .counted(draws),
                Arrays.stream(rivals).mapToObj(members::get).toList(),
                ran
                        ? SuperiorAbility.corrected(losses[naive], others, rows, block)
                                .counted(draws)
                        : NO_NAIVE,
                ran
                        ? SuperiorAbility.white(losses[naive], others, rows, block).counted(draws)
                        : NO_NAIVE);
    }

    private static double meanBlock(double[][] losses) {
        double longest = 1;
        for (double[] model : losses) {
            double[] differences = new double[model.length];
            for (int t = 0; t < differences.length; t++) {
                differences[t] = model[t] - losses[0][t];
            }
            double length = BlockLength.of(differences);
            longest = Double.isNaN(length) ? longest : Math.max(longest, length);
        }
        return longest;
    }
}
