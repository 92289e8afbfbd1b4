package io.forewalk.engine.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.fixture.SmaCross;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.metrics.Luck;
import io.forewalk.engine.metrics.Scorekeeper;
import io.forewalk.engine.metrics.Tries;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.statistics.StationaryBootstrap;
import io.forewalk.engine.statistics.SuperiorAbility;
import io.forewalk.engine.task.LocalPool;
import io.forewalk.engine.task.Progress;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trials.TrialHistory;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LuckOfRunTest {

    private static final MarketData WALK = Markets.of(Markets.randomWalk("A", 130, 3));

    @Test
    void superiorAbilityIsCorrectedForFewBars() {
        ExperimentResult result =
                run(
                        Experiments.small()
                                .strategy("held", new Benchmark("A"))
                                .strategy("fast", new SmaCross(2, 7, TargetPosition.FLAT))
                                .strategy("slow", new SmaCross(5, 20, TargetPosition.FLAT))
                                .over(WALK));

        Luck.Choice choice = result.scorecard().luck().choice();

        double[][] losses =
                result.backtests().stream().map(LuckOfRunTest::losses).toArray(double[][]::new);
        double[] benchmark = losses[0];
        double[][] models = {losses[1], losses[2]};
        int[][] rows =
                new StationaryBootstrap(choice.meanBlock(), choice.draws())
                        .resamples(
                                benchmark.length,
                                new RandomSource(7).named("scorecard").named("luck").generator());
        assertThat(choice.superior())
                .isEqualTo(
                        SuperiorAbility.corrected(benchmark, models, rows, choice.meanBlock())
                                .counted(choice.draws()));
        assertThat(choice.realityCheck())
                .isEqualTo(
                        SuperiorAbility.white(benchmark, models, rows, choice.meanBlock())
                                .counted(choice.draws()));
    }

    @Test
    void aTryUnderTwoNamesIsOneForTheRunAsForTheLedger() {
        ExperimentResult result =
                run(
                        Experiments.small()
                                .strategy("held", new Benchmark("A"))
                                .strategy("fast", new SmaCross(2, 7, TargetPosition.FLAT))
                                .strategy("again", new SmaCross(2, 7, TargetPosition.FLAT))
                                .strategy("slow", new SmaCross(5, 20, TargetPosition.FLAT))
                                .over(WALK));

        TrialHistory ledger = TrialHistory.of(result.trials(), result.trials()).orElseThrow();
        Tries tries = result.scorecard().luck().tries();

        assertThat(result.backtests()).hasSize(4);
        assertThat(tries.count()).isEqualTo(2);
        assertThat(ledger.trials()).isEqualTo(2);
        assertThat(ledger.deviation()).isEqualTo(tries.deviation());
        assertThat(ledger.expected()).isEqualTo(tries.expected());
        assertThat(ledger.deflated()).isEqualTo(tries.deflated());
    }

    @Test
    void tradesThatRunSideBySideAreNotShuffled() {
        MarketData two =
                Markets.of(Markets.randomWalk("A", 130, 3), Markets.randomWalk("B", 130, 4));
        SmaCross rule = new SmaCross(2, 7, TargetPosition.FLAT);

        Luck.Order alone =
                run(Experiments.small().strategy("rule", rule).over(WALK), WALK)
                        .scorecard()
                        .luck()
                        .orders()
                        .getFirst();
        Luck.Order both =
                run(Experiments.small().strategy("rule", rule).over(two), two)
                        .scorecard()
                        .luck()
                        .orders()
                        .getFirst();

        assertThat(alone.trades().reason()).isEmpty();
        assertThat(both.trades().reason()).isEqualTo("trades of several instruments overlap");
        assertThat(both.trades().trades()).isGreaterThan(alone.trades().trades());
        assertThat(both.trades().drawdown()).isNaN();
    }

    private static double[] losses(BacktestResult result) {
        return Arrays.stream(result.curve().returns()).map(value -> -value).toArray();
    }

    private static ExperimentResult run(Experiment experiment) {
        return run(experiment, WALK);
    }

    private static ExperimentResult run(Experiment experiment, MarketData market) {
        return new ExperimentRunner(
                        new LocalPool(1),
                        new Scorekeeper(Set.of(), Set.of()),
                        Progress.NONE,
                        new RunEnvironment("", "", Instant.EPOCH, Map.of()))
                .run(experiment, market);
    }
}
