package io.forewalk.engine.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Probability of backtest overfitting by combinatorially symmetric cross-validation (Bailey,
 * Borwein, López de Prado and Zhu, 2015): returns are cut into blocks; for every choice of half of
 * them the trial with the best Sharpe ratio there is ranked among all in the other half. The
 * probability is the share of choices in which it does not get past the middle.
 *
 * @param probability share of choices with a logit of at most 0; every number is {@code NaN}
 *     without a result
 * @param probabilityOfLoss share of choices in which the chosen trial has a ratio below 0 outside
 * @param intercept of the ratio outside regressed on the ratio inside, over the choices
 * @param slope of the same regression: below 0 the better inside, the worse outside
 * @param choices one entry per choice of blocks, in lexical order
 * @param reason why there is no result, empty where there is one
 */
public record OverfittingProbability(
        double probability,
        double probabilityOfLoss,
        double intercept,
        double slope,
        List<Choice> choices,
        String reason) {

    /**
     * The trial that is best inside one choice of blocks.
     *
     * @param trial its number
     * @param rank of its ratio outside among all trials, 1 the worst; ties share the mean rank
     * @param logit of {@code rank / (trials + 1)}
     * @param inside its Sharpe ratio per bar inside
     * @param outside its Sharpe ratio per bar outside
     */
    public record Choice(int trial, double rank, double logit, double inside, double outside) {}

    /** Copies the list. */
    public OverfittingProbability {
        choices = List.copyOf(choices);
    }

    /**
     * Cross-validates trials over common bars; bars beyond a multiple of {@code blocks} are left
     * out at the end.
     *
     * @param returns {@code [trials][bars]}
     * @param blocks even, at least 2; there are {@code C(blocks, blocks / 2)} choices
     * @throws IllegalArgumentException if the blocks are odd or below 2, or the bars differ
     */
    public static OverfittingProbability of(double[][] returns, int blocks) {
        if (blocks < 2 || blocks % 2 != 0) {
            throw new IllegalArgumentException(
                    "The blocks (" + blocks + ") must be even and at least 2.");
        }
        if (returns.length < 2) {
            return none("there are fewer than two trials");
        }
        Optional<String> problem = SampleCheck.problem(2 * blocks, returns);
        if (problem.isPresent()) {
            return none(problem.get());
        }
        BlockSums sums = BlockSums.of(returns, blocks);
        List<Choice> choices = new ArrayList<>();
        int[] inside = first(blocks / 2);
        do {
            choices.add(sums.choice(inside));
        } while (advance(inside, blocks));
        boolean defined = choices.stream().noneMatch(choice -> Double.isNaN(choice.logit()));
        return defined ? of(choices) : none("a trial does not vary within some blocks");
    }

    private static OverfittingProbability of(List<Choice> choices) {
        double[] outside = choices.stream().mapToDouble(Choice::outside).toArray();
        double[] inside = choices.stream().mapToDouble(Choice::inside).toArray();
        double[] ones = new double[outside.length];
        Arrays.fill(ones, 1);
        double[] line =
                LeastSquares.of(new double[][] {ones, inside}, outside)
                        .map(LeastSquares::coefficients)
                        .orElseGet(() -> new double[] {Double.NaN, Double.NaN});
        double n = choices.size();
        return new OverfittingProbability(
                choices.stream().filter(choice -> choice.logit() <= 0).count() / n,
                choices.stream().filter(choice -> choice.outside() < 0).count() / n,
                line[0],
                line[1],
                choices,
                "");
    }

    private static OverfittingProbability none(String reason) {
        double nan = Double.NaN;
        return new OverfittingProbability(nan, nan, nan, nan, List.of(), reason);
    }

    private static int[] first(int size) {
        int[] chosen = new int[size];
        Arrays.setAll(chosen, i -> i);
        return chosen;
    }

    private static boolean advance(int[] chosen, int blocks) {
        int place = chosen.length - 1;
        while (place >= 0 && chosen[place] == blocks - chosen.length + place) {
            place--;
        }
        if (place < 0) {
            return false;
        }
        chosen[place]++;
        for (int next = place + 1; next < chosen.length; next++) {
            chosen[next] = chosen[next - 1] + 1;
        }
        return true;
    }
}
