package io.forewalk.engine.experiment;

import io.forewalk.engine.backtest.Account;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Sizing;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.metrics.StatisticsSettings;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.trading.Contestant;
import io.forewalk.engine.walkforward.WalkForward;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        requireDistinct("seeds", seeds.stream());
        requireDistinct("forecasters", readable(forecasters, combinations).stream());
        requireDistinct("strategies", strategies.stream().map(StrategyEntry::name));
        requireBaseline(forecasters);
        requireKnownMembers(forecasters, combinations);
        requireKnownForecasters(readable(forecasters, combinations), strategies);
        requireSeed(seeds);
        requireShorts(strategies, trading.account());
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
        benchmarkIn(prices);
    }

    /** Every contestant that the others could be measured against with these instruments. */
    public static List<Contestant> benchmarksOver(List<Instrument> instruments) {
        return Stream.concat(Stream.of(EQUAL_WEIGHT), instruments.stream().map(Instrument::symbol))
                .map(Experiment::holderOf)
                .toList();
    }

    /** The contestant that the others are measured against. */
    Contestant benchmarkOver(MarketData prices) {
        return holderOf(benchmarkSymbol(prices));
    }

    /**
     * Whether the benchmark has an account of its own: all but buy and hold of the only instrument.
     */
    public boolean holdsBenchmark(MarketData prices) {
        return !strategies.isEmpty()
                && (prices.instruments().size() > 1 || indexIn(prices).isPresent());
    }

    /** Symbol of what is held, {@link #EQUAL_WEIGHT} for all in equal parts. */
    String benchmarkSymbol(MarketData prices) {
        return benchmarkIn(prices).map(Instrument::symbol).orElse(EQUAL_WEIGHT);
    }

    /**
     * The instrument that buy and hold is made of: the one named, else the index, else the only
     * one; empty where it is made of all in equal parts.
     */
    Optional<Instrument> benchmarkIn(MarketData prices) {
        String symbol = market.benchmark().orElseGet(() -> otherwise(prices));
        Optional<Instrument> named =
                holdable(prices)
                        .filter(instrument -> instrument.symbol().equals(symbol))
                        .findFirst();
        if (named.isEmpty() && !symbol.equals(EQUAL_WEIGHT)) {
            throw unknownBenchmark(symbol, prices);
        }
        return named;
    }

    /** The index, where it is the benchmark. */
    Optional<PriceHistory> indexIn(MarketData prices) {
        Optional<Instrument> benchmark = benchmarkIn(prices);
        return prices.indices().stream()
                .filter(index -> benchmark.filter(index.instrument()::equals).isPresent())
                .findFirst();
    }

    private static String otherwise(MarketData prices) {
        List<Instrument> instruments = prices.instruments();
        return prices.indices().stream()
                .map(index -> index.instrument().symbol())
                .findFirst()
                .orElse(instruments.size() > 1 ? EQUAL_WEIGHT : instruments.getFirst().symbol());
    }

    private static Stream<Instrument> holdable(MarketData prices) {
        return Stream.concat(
                prices.instruments().stream(),
                prices.indices().stream().map(PriceHistory::instrument));
    }

    private static Contestant holderOf(String symbol) {
        return new Contestant(
                "benchmark " + symbol, "benchmark", "", List.of(), new Benchmark(symbol));
    }

    private static IllegalArgumentException unknownBenchmark(String symbol, MarketData prices) {
        String known = holdable(prices).map(Instrument::symbol).collect(Collectors.joining(", "));
        return new IllegalArgumentException(
                "The market.benchmark (%s) must be %s or one of %s."
                        .formatted(symbol, EQUAL_WEIGHT, known));
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
        return readable(forecasters, combinations);
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
        return strategies.stream().flatMap(this::contestantsOf).toList();
    }

    private Stream<Contestant> contestantsOf(StrategyEntry entry) {
        if (entry.forecasters().isEmpty()) {
            return seeded(entry, entry.name(), "");
        }
        boolean several = entry.forecasters().size() > 1;
        return entry.forecasters().stream()
                .flatMap(read -> {
                    String label = several ? entry.name() + "@" + read : entry.name();
                    return seeded(entry, label, read);
                });
    }

    private Stream<Contestant> seeded(StrategyEntry entry, String label, String read) {
        boolean chance =
                Stream.concat(Stream.of(read), entry.strategy().namedForecasters().stream())
                        .anyMatch(this::usesChance);
        if (!chance) {
            return Stream.of(contestant(entry, label, read, List.of()));
        }
        return seeds.stream()
                .map(seed ->
                        contestant(
                                entry,
                                seeds.size() > 1 ? label + "#" + seed : label,
                                read,
                                List.of(seed)));
    }

    private static Contestant contestant(
            StrategyEntry entry, String label, String read, List<Long> seeds) {
        return new Contestant(label, entry.name(), read, seeds, entry.strategy(), entry.plan());
    }

    private List<Long> seedsOf(ForecasterEntry entry) {
        return entry.forecaster().usesChance() ? seeds : List.of(0L);
    }

    private static void requireSeed(List<Long> seeds) {
        if (seeds.isEmpty()) {
            throw new IllegalArgumentException("The seeds (none) must be at least one.");
        }
    }

    private static void requireShorts(List<StrategyEntry> strategies, Account account) {
        String sellers =
                strategies.stream()
                        .filter(entry -> entry.strategy().sellsShort())
                        .map(StrategyEntry::name)
                        .collect(Collectors.joining(", "));
        if (!account.shorts() && !sellers.isEmpty()) {
            throw new IllegalArgumentException(
                    "The account's shorts (false) must be true, since %s may sell short."
                            .formatted(sellers));
        }
    }

    private static void requireDistinct(String what, Stream<?> names) {
        Set<Object> seen = new HashSet<>();
        names.filter(name -> !seen.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "The %s must differ; %s stands twice.".formatted(what, name));
                });
    }

    private static List<String> readable(
            List<ForecasterEntry> forecasters, List<CombinationEntry> combinations) {
        return Stream.concat(
                        forecasters.stream().map(ForecasterEntry::name),
                        combinations.stream().map(CombinationEntry::name))
                .toList();
    }

    private static void requireBaseline(List<ForecasterEntry> forecasters) {
        List<String> known = forecasters.stream().map(ForecasterEntry::name).toList();
        if (!known.contains(BASELINE)) {
            throw new IllegalArgumentException(
                    "The forecasters (%s) must hold one named %s."
                            .formatted(String.join(", ", known), BASELINE));
        }
    }

    private static void requireKnownMembers(
            List<ForecasterEntry> forecasters, List<CombinationEntry> combinations) {
        List<String> known = forecasters.stream().map(ForecasterEntry::name).toList();
        for (CombinationEntry entry : combinations) {
            requireKnown(entry.of(), entry.name(), known);
        }
    }

    private static void requireKnownForecasters(
            List<String> known, List<StrategyEntry> strategies) {
        for (StrategyEntry entry : strategies) {
            if (entry.strategy().readsForecasts() && entry.forecasters().isEmpty()) {
                throw new IllegalArgumentException(
                        "The strategy %s must name a forecaster, since it reads forecasts."
                                .formatted(entry.name()));
            }
            requireKnown(entry.forecasters(), entry.name(), known);
            requireKnown(entry.strategy().namedForecasters(), entry.name(), known);
        }
    }

    private static void requireKnown(List<String> read, String reader, List<String> known) {
        for (String name : read) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "The forecaster %s of %s must be one of %s."
                                .formatted(name, reader, String.join(", ", known)));
            }
        }
    }
}
