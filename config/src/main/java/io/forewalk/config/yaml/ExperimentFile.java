package io.forewalk.config.yaml;

import io.forewalk.engine.backtest.Account;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Sizing;
import io.forewalk.engine.metrics.StatisticsSettings;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.walkforward.WalkForward;
import io.forewalk.reports.content.ReportSettings;
import java.util.List;

/** The shape of an experiment file: its keys in the order in which data flows. */
public record ExperimentFile(
        @Setting("Name of the run and its folder; the file's name if absent") String name,
        @Setting(value = "Each repeats everything that uses chance", byDefault = "[7]")
                List<Long> seeds,
        @Setting("Which prices the experiment is about") MarketBlock market,
        @Setting(value = "How the history is cut", byDefault = "{}") WalkForward walkForward,
        @Setting(value = "What predicts the next open and close", byDefault = "[]")
                List<ForecasterBlock> forecasters,
        @Setting(value = "What is made of several forecasters' forecasts", byDefault = "[]")
                List<CombinationBlock> combinations,
        @Setting("What trades; [] for an experiment on forecasts alone")
                List<StrategyBlock> strategies,
        @Setting(value = "The one cash account of a contestant", byDefault = "{}") Account account,
        @Setting(value = "Units of a full position", byDefault = "{allEquity: {}}") Sizing sizing,
        @Setting("What trading costs; may be absent only without strategies") Costs costs,
        @Setting(value = "How intervals are computed", byDefault = "{}")
                StatisticsSettings statistics,
        @Setting(value = "How the report looks", byDefault = "{}") ReportSettings report) {

    public ExperimentFile {
        seeds = List.copyOf(seeds);
        forecasters = List.copyOf(forecasters);
        combinations = List.copyOf(combinations);
        strategies = List.copyOf(strategies);
    }

    /** The same file with other entries. */
    ExperimentFile withEntries(
            List<ForecasterBlock> methods,
            List<CombinationBlock> combined,
            List<StrategyBlock> rules) {
        return new ExperimentFile(
                name,
                seeds,
                market,
                walkForward,
                methods,
                combined,
                rules,
                account,
                sizing,
                costs,
                statistics,
                report);
    }
}
