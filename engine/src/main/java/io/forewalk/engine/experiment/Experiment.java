package io.forewalk.engine.experiment;

import io.forewalk.engine.backtest.Account;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Sizing;
import io.forewalk.engine.metrics.StatisticsSettings;
import io.forewalk.engine.walkforward.WalkForward;
import java.util.List;

/**
 * The only input of a run. What a file can say, a constructor can.
 *
 * @param seeds each repeats the run of everything that uses chance
 * @param forecasters in file order; the first named {@code naive} is the baseline
 * @param trading how strategies trade
 */
public record Experiment(
        String name,
        List<Long> seeds,
        MarketSelection market,
        WalkForward walkForward,
        List<ForecasterEntry> forecasters,
        List<StrategyEntry> strategies,
        Trading trading,
        StatisticsSettings statistics) {

    public Experiment {
        seeds = List.copyOf(seeds);
        forecasters = List.copyOf(forecasters);
        strategies = List.copyOf(strategies);
    }

    /** Account, sizing and costs, the same for every contestant. */
    public record Trading(Account account, Sizing sizing, Costs costs) {}
}
