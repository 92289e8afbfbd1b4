package io.forewalk.config.runs;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.CostTotals;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.Scorecard;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What of a result stands in none of its tables: every measure, and each account's cost totals by
 * the contestant's label.
 */
record Scores(Scorecard scorecard, Map<String, CostTotals> costs) {

    static Scores of(ExperimentResult result) {
        Map<String, CostTotals> costs = new LinkedHashMap<>();
        for (BacktestResult backtest : result.backtests()) {
            costs.put(backtest.contestant().label(), backtest.costs());
        }
        return new Scores(result.scorecard(), costs);
    }
}
