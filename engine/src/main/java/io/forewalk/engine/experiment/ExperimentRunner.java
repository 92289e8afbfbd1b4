package io.forewalk.engine.experiment;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.metrics.Evidence;
import io.forewalk.engine.metrics.Scorecard;
import io.forewalk.engine.metrics.Scorekeeper;
import io.forewalk.engine.metrics.ScoringTerms;
import io.forewalk.engine.metrics.performance.Performance;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.task.Progress;
import io.forewalk.engine.task.TaskRunner;
import io.forewalk.engine.trials.Trial;
import java.time.Duration;
import java.util.List;

/**
 * Runs an experiment, and reads as the contents page of the program.
 *
 * @param runner where forecast tasks and backtests run
 * @param progress is told of every fit
 * @param environment where and when this takes place
 */
public record ExperimentRunner(
        TaskRunner runner, Scorekeeper scorekeeper, Progress progress, RunEnvironment environment) {

    /**
     * Loads the prices, notes those that cannot have happened yet, and runs the experiment on them.
     */
    public ExperimentResult run(Experiment experiment) {
        return run(experiment, experiment.market().load().notedAt(environment.started()));
    }

    /**
     * Forecasts, trades and measures.
     *
     * @throws io.forewalk.engine.market.MarketDataException if the prices are too few
     * @throws IllegalArgumentException if they do not hold the benchmark
     */
    public ExperimentResult run(Experiment experiment, MarketData market) {
        experiment.requireBenchmark(market);
        experiment.requireEnoughBars(market);
        Span span = Span.of(experiment, market);
        List<ForecastLog> logs =
                experiment.withCombinations(
                        runner.run(experiment.tasksOver(market), progress), market);
        Arena arena = new Arena(experiment, market, span, logs).choosing(runner);
        List<BacktestResult> backtests = arena.contest(runner);
        Evidence evidence = evidenceOf(arena, backtests);
        Scorecard scorecard = scorecardOf(arena, evidence);
        return new ExperimentResult(
                experiment,
                span.outcomes(),
                logs,
                backtests,
                scorecard,
                new RunManifest(environment, market.files(), market.notes(), Duration.ZERO),
                trials(arena, evidence),
                arena.selections(),
                arena.held(evidence.benchmark()));
    }

    private static Evidence evidenceOf(Arena arena, List<BacktestResult> backtests) {
        Experiment experiment = arena.experiment();
        return new Evidence(
                arena.market(),
                experiment.walkForward(),
                arena.logs(),
                backtests,
                arena.benchmark(),
                experiment.fixedForecasters(),
                arena.attempts(backtests));
    }

    private static List<Trial> trials(Arena arena, Evidence evidence) {
        double riskFree =
                Performance.perBar(
                        arena.experiment().statistics().riskFreeRate(),
                        arena.span().annualisation().barsPerYear());
        return evidence.backtests().isEmpty()
                ? List.of()
                : new TrialKeys(arena.experiment(), arena.market(), riskFree)
                        .of(evidence.tries(), evidence.backtests().getFirst().curve().times());
    }

    private Scorecard scorecardOf(Arena arena, Evidence evidence) {
        Experiment experiment = arena.experiment();
        ScoringTerms terms =
                new ScoringTerms(
                        arena.span().annualisation(),
                        experiment.statistics(),
                        new RandomSource(experiment.seeds().getFirst()).named("scorecard"),
                        new ArenaReplay(arena));
        return scorekeeper.scorecard(evidence, terms);
    }
}
