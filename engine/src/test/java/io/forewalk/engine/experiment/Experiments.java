package io.forewalk.engine.experiment;

import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.fixture.Accounts;
import io.forewalk.engine.fixture.LastClose;
import io.forewalk.engine.fixture.Strategies;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.metrics.StatisticsSettings;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Small experiments that differ in one or two things; forty bars are known at the first fit. */
record Experiments(
        List<Long> seeds,
        Optional<String> benchmark,
        List<ForecasterEntry> forecasters,
        List<StrategyEntry> strategies,
        Accounts accounts) {

    static final int INITIAL_BARS = 40;
    private static final Refit EVERY_TEN = new Refit(RefitPolicy.REFIT, 10);

    /** The baseline alone, without strategies. */
    static Experiments small() {
        return new Experiments(
                List.of(7L),
                Optional.empty(),
                List.of(entry("naive", new LastClose())),
                List.of(),
                Accounts.longOnly());
    }

    static ForecasterEntry entry(String name, Forecaster forecaster) {
        return new ForecasterEntry(name, forecaster, EVERY_TEN);
    }

    Experiments withSeeds(Long... others) {
        return new Experiments(List.of(others), benchmark, forecasters, strategies, accounts);
    }

    Experiments benchmark(String symbol) {
        return new Experiments(seeds, Optional.of(symbol), forecasters, strategies, accounts);
    }

    /** With another forecaster that says it uses chance. */
    Experiments network(String name) {
        List<ForecasterEntry> grown = new java.util.ArrayList<>(forecasters);
        grown.add(entry(name, new LastClose(true)));
        return new Experiments(seeds, benchmark, grown, strategies, accounts);
    }

    Experiments strategy(String name, TradingStrategy strategy, String... read) {
        List<StrategyEntry> grown = new java.util.ArrayList<>(strategies);
        grown.add(new StrategyEntry(name, strategy, List.of(read)));
        return new Experiments(seeds, benchmark, forecasters, grown, accounts);
    }

    Experiments accounts(Accounts other) {
        return new Experiments(seeds, benchmark, forecasters, strategies, other);
    }

    Experiment over(MarketData market) {
        return new Experiment(
                "small",
                seeds,
                new MarketSelection(
                        folder -> market,
                        Path.of("."),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        benchmark),
                new WalkForward(TrainingSpan.EXPANDING, INITIAL_BARS, 0, 0, 0, 0.2, EVERY_TEN),
                forecasters,
                List.of(),
                strategies,
                new Experiment.Trading(accounts.account(), accounts.sizing(), Costs.ofRate(0.001)),
                new StatisticsSettings(200, 0.95, 0));
    }

    /** Where one contestant holds what it buys at first, under the usual account. */
    Arena arenaOfHolder(MarketData market) {
        Experiment experiment =
                accounts(Accounts.longOnly())
                        .strategy("hold", Strategies.buyAndHold())
                        .over(market);
        return new Arena(experiment, market, Span.of(experiment, market), List.of());
    }
}
