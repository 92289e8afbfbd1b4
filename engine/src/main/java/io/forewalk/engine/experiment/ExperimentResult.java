package io.forewalk.engine.experiment;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.metrics.Scorecard;
import io.forewalk.engine.selection.Selection;
import io.forewalk.engine.trials.Trial;
import io.forewalk.engine.trials.TrialHistory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The only output of a run: complete and immutable, stored, compared and reported again later.
 *
 * @param outcomes what really happened, one per instrument
 * @param logs one per instrument, forecaster and seed, in the experiment's order
 * @param backtests one per contestant, in the experiment's order
 * @param trials every way to trade that was tried, for the ledger of trials: the contestants, then
 *     the candidates of their grids
 * @param selections how contestants that choose their settings chose them
 * @param benchmark what the contestants are measured against, unless it is buy and hold of the only
 *     instrument
 */
public record ExperimentResult(
        Experiment experiment,
        List<Outcomes> outcomes,
        List<ForecastLog> logs,
        List<BacktestResult> backtests,
        Scorecard scorecard,
        RunManifest manifest,
        List<Trial> trials,
        List<Selection> selections,
        Optional<HeldBenchmark> benchmark) {

    public ExperimentResult {
        outcomes = List.copyOf(outcomes);
        logs = List.copyOf(logs);
        backtests = List.copyOf(backtests);
        trials = List.copyOf(trials);
        selections = List.copyOf(selections);
    }

    /** A result whose benchmark is buy and hold of the only instrument. */
    public ExperimentResult(
            Experiment experiment,
            List<Outcomes> outcomes,
            List<ForecastLog> logs,
            List<BacktestResult> backtests,
            Scorecard scorecard,
            RunManifest manifest,
            List<Trial> trials,
            List<Selection> selections) {
        this(
                experiment,
                outcomes,
                logs,
                backtests,
                scorecard,
                manifest,
                trials,
                selections,
                Optional.empty());
    }

    /** A result without choices. */
    public ExperimentResult(
            Experiment experiment,
            List<Outcomes> outcomes,
            List<ForecastLog> logs,
            List<BacktestResult> backtests,
            Scorecard scorecard,
            RunManifest manifest,
            List<Trial> trials) {
        this(experiment, outcomes, logs, backtests, scorecard, manifest, trials, List.of());
    }

    /** A result without trials. */
    public ExperimentResult(
            Experiment experiment,
            List<Outcomes> outcomes,
            List<ForecastLog> logs,
            List<BacktestResult> backtests,
            Scorecard scorecard,
            RunManifest manifest) {
        this(experiment, outcomes, logs, backtests, scorecard, manifest, List.of());
    }

    /** The same result with the wall time it took, which nothing that computes a number knows. */
    public ExperimentResult took(Duration duration) {
        return with(
                new RunManifest(
                        manifest.environment(),
                        manifest.data(),
                        manifest.notes(),
                        duration,
                        manifest.history()));
    }

    /** The same result with what the ledger of trials knew when it was entered there. */
    public ExperimentResult remembering(TrialHistory history) {
        return with(
                new RunManifest(
                        manifest.environment(),
                        manifest.data(),
                        manifest.notes(),
                        manifest.took(),
                        Optional.of(history)));
    }

    private ExperimentResult with(RunManifest other) {
        return new ExperimentResult(
                experiment,
                outcomes,
                logs,
                backtests,
                scorecard,
                other,
                trials,
                selections,
                benchmark);
    }
}
