package io.forewalk.engine.metrics;

import io.forewalk.engine.statistics.CombinatorialPaths;
import io.forewalk.engine.statistics.OverfittingProbability;
import io.forewalk.engine.statistics.ShuffledTrades;
import io.forewalk.engine.statistics.SuperiorAbility;
import java.util.List;

/**
 * What is left of a run's best way to trade once it is taken for what it is: the best of all that
 * was tried. A contestant with the benchmark's own returns is no try.
 *
 * @param tries how many there were and what as many worthless ones would reach
 * @param overfitting probability that the best in one half of the bars is below the middle in the
 *     other
 * @param choice tests that no try earns more than the benchmark
 * @param paths histories of someone who chooses the best try of the past
 * @param orders each contestant's trades in other orders, in file order
 */
public record Luck(
        Tries tries,
        OverfittingProbability overfitting,
        Choice choice,
        CombinatorialPaths paths,
        List<Order> orders) {

    private static final String NOTHING = "nothing was tried";

    /** Nothing was tried. */
    public static final Luck NONE =
            new Luck(
                    Tries.of(List.of()),
                    new OverfittingProbability(
                            Double.NaN, Double.NaN, Double.NaN, Double.NaN, List.of(), NOTHING),
                    new Choice(none(), none(), Double.NaN, 0),
                    new CombinatorialPaths(List.of(), 0, NOTHING),
                    List.of());

    public Luck {
        orders = List.copyOf(orders);
    }

    /**
     * Tests on common resamples of the bars; the sample itself counts as one of them.
     *
     * @param realityCheck White's (2000), to be read by its upper p-value
     * @param superior Hansen's (2005), corrected for few bars, to be read by its consistent p-value
     * @param meanBlock mean block length in bars
     * @param draws resamples
     */
    public record Choice(
            SuperiorAbility realityCheck, SuperiorAbility superior, double meanBlock, int draws) {}

    /**
     * The trades of a contestant.
     *
     * @param strategy label of the contestant
     */
    public record Order(String strategy, ShuffledTrades trades) {}

    private static SuperiorAbility none() {
        double nan = Double.NaN;
        return new SuperiorAbility(nan, -1, nan, nan, nan, NOTHING);
    }
}
