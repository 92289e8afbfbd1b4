package io.forewalk.engine.metrics;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.metrics.Luck.Choice;
import io.forewalk.engine.metrics.performance.Performance;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.statistics.BlockLength;
import io.forewalk.engine.statistics.CombinatorialPaths;
import io.forewalk.engine.statistics.OverfittingProbability;
import io.forewalk.engine.statistics.SampleQuantiles;
import io.forewalk.engine.statistics.ShuffledTrades;
import io.forewalk.engine.statistics.StationaryBootstrap;
import io.forewalk.engine.statistics.SuperiorAbility;
import io.forewalk.engine.trials.Attempt;
import io.forewalk.engine.trials.TrialScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Looks at everything that was tried in a run. */
record LuckTable(Evidence evidence, ScoringTerms terms) {

    /** Blocks of the cross-validation, 252 choices of half of them. */
    private static final int BLOCKS = 10;

    /** Groups of the combinatorial paths, 120 choices of three of them, 36 paths. */
    private static final int GROUPS = 10;

    private static final int TESTS = 3;

    /** Share of the bars that are left out after each test group (López de Prado, 2018, 7.4.2). */
    private static final double EMBARGO = 0.01;

    /** Returns read by all resamples together; more tries get fewer resamples. */
    private static final double WORK = 4e8;

    private static final int FEWEST_DRAWS = 100;

    Luck luck() {
        List<Attempt> attempts = evidence.tries();
        if (attempts.isEmpty()) {
            return Luck.NONE;
        }
        double[][] returns = attempts.stream().map(this::excess).toArray(double[][]::new);
        int embargo = (int) Math.ceil(EMBARGO * returns[0].length);
        return new Luck(
                tries(attempts),
                OverfittingProbability.of(returns, BLOCKS),
                choice(attempts),
                CombinatorialPaths.of(
                        returns,
                        riskFree(),
                        new CombinatorialPaths.Design(GROUPS, TESTS, 1, embargo)),
                orders());
    }

    /** All tries, without the tests. */
    Tries tries() {
        return tries(evidence.tries());
    }

    private Tries tries(List<Attempt> attempts) {
        return Tries.of(
                attempts.stream()
                        .map(one ->
                                new Tries.Scored(
                                        one.contestant().label(),
                                        one.settings(),
                                        TrialScore.of(one.returns(), riskFree())))
                        .toList());
    }

    private double[] excess(Attempt attempt) {
        return Performance.lessRiskFree(
                attempt.returns(),
                terms.statistics().riskFreeRate(),
                terms.annualisation().barsPerYear());
    }

    private double riskFree() {
        return Performance.perBar(
                terms.statistics().riskFreeRate(), terms.annualisation().barsPerYear());
    }

    private Choice choice(List<Attempt> attempts) {
        Optional<double[]> market =
                evidence.benchmark().map(BacktestResult::curve).map(EquityCurve::returns);
        if (market.isEmpty() || market.get().length == 0) {
            return Luck.NONE.choice();
        }
        double[] benchmark = losses(market.get());
        double[][] models =
                attempts.stream().map(one -> losses(one.returns())).toArray(double[][]::new);
        double block = meanBlock(benchmark, models);
        int draws = draws(models.length, benchmark.length);
        int[][] rows =
                new StationaryBootstrap(block, draws)
                        .resamples(benchmark.length, random().generator());
        return new Choice(
                SuperiorAbility.white(benchmark, models, rows, block).counted(draws),
                SuperiorAbility.corrected(benchmark, models, rows, block).counted(draws),
                block,
                draws);
    }

    private int draws(int models, int bars) {
        int wanted = terms.statistics().bootstrap();
        double afforded = Math.max(FEWEST_DRAWS, WORK / ((double) models * bars));
        return (int) Math.min(wanted, afforded);
    }

    // The tests compare losses, of which less is better.
    private static double[] losses(double[] returns) {
        return Arrays.stream(returns).map(value -> -value).toArray();
    }

    // The middle one: the longest of many is the one that was estimated worst.
    private static double meanBlock(double[] benchmark, double[][] models) {
        double[] lengths =
                Arrays.stream(models)
                        .mapToDouble(model -> BlockLength.of(difference(model, benchmark)))
                        .filter(Double::isFinite)
                        .toArray();
        return lengths.length == 0 ? 1 : Math.max(1, SampleQuantiles.of(lengths).at(0.5));
    }

    private static double[] difference(double[] left, double[] right) {
        double[] difference = new double[left.length];
        Arrays.setAll(difference, t -> left[t] - right[t]);
        return difference;
    }

    private List<Luck.Order> orders() {
        List<Luck.Order> orders = new ArrayList<>();
        for (BacktestResult result : evidence.backtests()) {
            orders.add(new Luck.Order(result.contestant().label(), shuffled(result)));
        }
        return orders;
    }

    private ShuffledTrades shuffled(BacktestResult result) {
        TradeSequence trades = new TradeSequence(result);
        return trades.overlaps()
                ? ShuffledTrades.none(
                        result.closedTrades().size(), "trades of several instruments overlap")
                : ShuffledTrades.of(
                        trades.returns(),
                        terms.statistics().bootstrap(),
                        random().named(result.contestant().label()).generator());
    }

    private RandomSource random() {
        return terms.random().named("luck");
    }
}
