package io.forewalk.engine.experiment;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.metrics.Scorecard;
import java.time.Duration;
import java.util.List;

/**
 * The only output of a run: complete and immutable, stored, compared and reported again later.
 *
 * @param outcomes what really happened, one per instrument
 * @param logs one per instrument, forecaster and seed, in the experiment's order
 * @param backtests one per contestant, in the experiment's order
 */
public record ExperimentResult(
        Experiment experiment,
        List<Outcomes> outcomes,
        List<ForecastLog> logs,
        List<BacktestResult> backtests,
        Scorecard scorecard,
        RunManifest manifest) {

    public ExperimentResult {
        outcomes = List.copyOf(outcomes);
        logs = List.copyOf(logs);
        backtests = List.copyOf(backtests);
    }

    /** The same result with the wall time it took, which nothing that computes a number knows. */
    public ExperimentResult took(Duration duration) {
        RunManifest timed =
                new RunManifest(
                        manifest.environment(), manifest.data(), manifest.notes(), duration);
        return new ExperimentResult(experiment, outcomes, logs, backtests, scorecard, timed);
    }
}
