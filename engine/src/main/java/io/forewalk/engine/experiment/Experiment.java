package io.forewalk.engine.experiment;

import io.forewalk.engine.backtest.Account;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Sizing;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.metrics.StatisticsSettings;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.trading.Contestant;
import io.forewalk.engine.walkforward.WalkForward;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The only input of a run. What a file can say, a constructor can.
 *
 * @param seeds each repeats the run of everything that uses chance
 * @param forecasters in file order; the one named {@link #BASELINE} is what the others are compared
 *     with
 * @param combinations made from the forecasters' finished logs
 * @param trading how strategies trade
 */
public record Experiment(
        String name,
        List<Long> seeds,
        MarketSelection market,
        WalkForward walkForward,
        List<ForecasterEntry> forecasters,
        List<CombinationEntry> combinations,
        List<StrategyEntry> strategies,
        Trading trading,
        StatisticsSettings statistics) {

    /** Name of the forecaster that every run holds and every other is compared with. */
    public static final String BASELINE = "naive";

    /** The benchmark that buys all instruments in equal parts and holds them. */
    public static final String EQUAL_WEIGHT = "equalWeight";

    public Experiment {
        seeds = List.copyOf(seeds);
        forecasters = List.copyOf(forecasters);
        combinations = List.copyOf(combinations);
        strategies = List.copyOf(strategies);
        new EntryChecks(seeds, forecasters, combinations, strategies).check(trading.account());
    }

    /** Account, sizing and costs, the same for every contestant. */
    public record Trading(Account account, Sizing sizing, Costs costs) {}

    /**
     * Refuses histories too short for a fit and a forecast of every step of the horizon, and an
     * index without bars where the accounts start.
     *
     * @throws io.forewalk.engine.market.MarketDataException with every history that is
     */
    public void requireEnoughBars(MarketData prices) {
        Span.requireEnoughBars(prices, walkForward);
        IndexCover.of(this, prices).ifPresent(IndexCover::require);
    }

    /**
     * Refuses a benchmark that the prices do not hold.
     *
     * @throws IllegalArgumentException with the symbols that they hold
     */
    public void requireBenchmark(MarketData prices) {
        benchmarkOver(prices).instrument();
    }

    /** Every contestant that the others could be measured against with these instruments. */
    public static List<Contestant> benchmarksOver(List<Instrument> instruments) {
        return BenchmarkChoice.holdersOf(instruments);
    }

    /** What the contestants are measured against on these prices. */
    BenchmarkChoice benchmarkOver(MarketData prices) {
        return new BenchmarkChoice(market.benchmark(), prices);
    }

    /**
     * Whether the benchmark has an account of its own: all but buy and hold of the only instrument.
     */
    public boolean holdsBenchmark(MarketData prices) {
        return !strategies.isEmpty()
                && (prices.instruments().size() > 1 || benchmarkOver(prices).index().isPresent());
    }

    /** One task per forecaster, instrument and, where chance plays a part, seed; in file order. */
    public List<ForecastTask> tasksOver(MarketData prices) {
        List<ForecastTask> tasks = new ArrayList<>();
        for (ForecasterEntry entry : forecasters) {
            for (Instrument instrument : prices.instruments()) {
                for (long seed : seedsOf(entry)) {
                    tasks.add(
                            new ForecastTask(
                                    prices.viewOf(instrument),
                                    walkForward,
                                    entry.refit(),
                                    entry.name(),
                                    entry.forecaster(),
                                    seed));
                }
            }
        }
        return tasks;
    }

    /** The logs of the tasks and, behind them, those of the combinations. */
    public List<ForecastLog> withCombinations(List<ForecastLog> logs, MarketData prices) {
        return combinations.isEmpty() ? logs : new Combining(this, prices).added(logs);
    }

    /** Whether a name is that of a simple method, which a model has to beat. */
    public boolean isBaseline(String name) {
        return forecasters.stream()
                .anyMatch(entry -> entry.name().equals(name) && entry.forecaster().isBaseline());
    }

    /** Names of those in which the naive is not nested: no parameters make them repeat it. */
    List<String> fixedForecasters() {
        List<String> fixed =
                forecasters.stream()
                        .filter(entry -> !entry.forecaster().mayRepeatLastClose())
                        .map(ForecasterEntry::name)
                        .toList();
        Stream<String> combined =
                combinations.stream()
                        .filter(entry -> entry.of().stream().anyMatch(fixed::contains))
                        .map(CombinationEntry::name);
        return Stream.concat(fixed.stream(), combined).toList();
    }

    /** Names of everything that gives forecasts: forecasters, then combinations, in file order. */
    public List<String> forecasts() {
        return EntryChecks.readable(forecasters, combinations);
    }

    /** Whether what a forecaster or combination says depends on the seed. */
    public boolean usesChance(String name) {
        return combinations.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .map(entry -> entry.of().stream().anyMatch(this::usesChance))
                .orElseGet(() ->
                        forecasters.stream()
                                .filter(entry -> entry.name().equals(name))
                                .anyMatch(entry -> entry.forecaster().usesChance()));
    }

    /** Every strategy with every forecaster and seed it reads, in file order. */
    public List<Contestant> contestants() {
        return new Contestants(this).all();
    }

    private List<Long> seedsOf(ForecasterEntry entry) {
        return entry.forecaster().usesChance() ? seeds : List.of(0L);
    }
}
