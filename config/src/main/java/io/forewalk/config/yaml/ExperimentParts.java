package io.forewalk.config.yaml;

import io.forewalk.engine.backtest.Account;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Sizing;
import io.forewalk.engine.market.MarketDataSource;
import io.forewalk.engine.metrics.StatisticsSettings;
import io.forewalk.engine.walkforward.WalkForward;
import io.forewalk.reports.content.ReportSettings;
import java.util.List;
import java.util.Optional;

/**
 * What could be bound of a file; a part that is empty has a problem which is known.
 *
 * @param forecasters as many as the file lists
 * @param combinations as many as the file lists
 * @param strategies as many as the file lists
 */
record ExperimentParts(
        Optional<String> name,
        List<Long> seeds,
        Optional<MarketDataSource> source,
        Optional<MarketDays> days,
        Optional<WalkForward> walkForward,
        List<Optional<ForecasterBlock>> forecasters,
        List<Optional<CombinationBlock>> combinations,
        List<Optional<StrategyBlock>> strategies,
        Optional<Account> account,
        Optional<Sizing> sizing,
        Optional<Costs> costs,
        Optional<StatisticsSettings> statistics,
        Optional<ReportSettings> report) {

    /** The whole file, once nothing is wrong with it. */
    ExperimentFile together() {
        return new ExperimentFile(
                name.orElseThrow(),
                seeds,
                days.orElseThrow().of(source.orElseThrow()),
                walkForward.orElseThrow(),
                forecasters.stream().map(Optional::orElseThrow).toList(),
                combinations.stream().map(Optional::orElseThrow).toList(),
                strategies.stream().map(Optional::orElseThrow).toList(),
                account.orElseThrow(),
                sizing.orElseThrow(),
                costs.orElse(Costs.NONE),
                statistics.orElseThrow(),
                report.orElseThrow());
    }
}
