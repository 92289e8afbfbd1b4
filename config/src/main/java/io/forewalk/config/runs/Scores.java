package io.forewalk.config.runs;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.CostTotals;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.Scorecard;
import io.forewalk.engine.trials.Trial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What of a result stands in none of its tables: every measure, each account's cost totals by the
 * contestant's label, and every trial as a line of the ledger.
 */
record Scores(Scorecard scorecard, Map<String, CostTotals> costs, List<String> trials) {

    // Folders of earlier versions name no trials.
    Scores {
        trials = List.copyOf(Objects.requireNonNullElse(trials, List.of()));
    }

    /** The trials, read back. */
    List<Trial> tried() {
        return trials.stream().map(TrialLine::read).flatMap(Optional::stream).toList();
    }

    static Scores of(ExperimentResult result) {
        Map<String, CostTotals> costs = new LinkedHashMap<>();
        for (BacktestResult backtest : result.backtests()) {
            costs.put(backtest.contestant().label(), backtest.costs());
        }
        return new Scores(
                result.scorecard(), costs, result.trials().stream().map(TrialLine::of).toList());
    }
}
