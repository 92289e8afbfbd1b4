package io.forewalk.engine.experiment;

import io.forewalk.engine.backtest.Backtest;
import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Costs.Commission;
import io.forewalk.engine.backtest.Participant;
import io.forewalk.engine.backtest.TradingTerms;
import io.forewalk.engine.experiment.Experiment.Trading;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.selection.SelectedStrategy;
import io.forewalk.engine.selection.Selection;
import io.forewalk.engine.selection.StrategySelection;
import io.forewalk.engine.task.TaskRunner;
import io.forewalk.engine.trading.Contestant;
import io.forewalk.engine.trials.Attempt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the contestants of a run meet: the same market, span, terms and finished forecasts for all.
 */
record Arena(
        Experiment experiment,
        MarketData market,
        Span span,
        List<ForecastLog> logs,
        Map<String, StrategySelection.Outcome> chosen) {

    /** An arena in which nothing has been chosen. */
    Arena(Experiment experiment, MarketData market, Span span, List<ForecastLog> logs) {
        this(experiment, market, span, logs, Map.of());
    }

    /** The arena after the settings have been chosen of all contestants that choose them. */
    Arena choosing(TaskRunner runner) {
        Map<String, StrategySelection.Outcome> outcomes = new LinkedHashMap<>();
        for (Contestant contestant : experiment.contestants()) {
            if (contestant.strategy() instanceof SelectedStrategy strategy) {
                outcomes.put(
                        contestant.label(),
                        selection(runner).choose(participant(contestant), strategy));
            }
        }
        return new Arena(experiment, market, span, logs, Collections.unmodifiableMap(outcomes));
    }

    private StrategySelection selection(TaskRunner runner) {
        return new StrategySelection(
                market,
                terms(costs()),
                span.tuning(),
                experiment.statistics().riskFreeRate(),
                runner);
    }

    /** How settings were chosen, in the contestants' order. */
    List<Selection> selections() {
        return chosen.values().stream().map(StrategySelection.Outcome::selection).toList();
    }

    /** Every contestant's account, in file order; each thread lets its share trade together. */
    List<BacktestResult> contest(TaskRunner runner) {
        Backtest backtest = new Backtest(market, terms(costs()), span.backtest());
        List<Contestant> contestants = experiment.contestants();
        List<Participant> all = contestants.stream().map(this::trader).toList();
        List<Supplier<List<BacktestResult>>> shares = new ArrayList<>();
        for (int share = 0; share < runner.threads(); share++) {
            int first = all.size() * share / runner.threads();
            int end = all.size() * (share + 1) / runner.threads();
            shares.add(() -> backtest.run(all.subList(first, end)));
        }
        List<BacktestResult> results =
                runner.runAll(shares).stream().flatMap(List::stream).toList();
        return IntStream.range(0, results.size())
                .mapToObj(i -> results.get(i).of(contestants.get(i)))
                .toList();
    }

    /** Every way to trade that was tried: the contestants', then their candidates'. */
    List<Attempt> attempts(List<BacktestResult> backtests) {
        return Stream.concat(
                        backtests.stream().map(this::attempt),
                        chosen.values().stream().flatMap(one -> one.attempts().stream()))
                .toList();
    }

    private Attempt attempt(BacktestResult result) {
        return Optional.ofNullable(chosen.get(result.contestant().label()))
                .map(one ->
                        new Attempt(
                                result.contestant(),
                                "chosen among %d by %s"
                                        .formatted(
                                                one.attempts().size(), one.selection().measure()),
                                result.curve().returns()))
                .orElseGet(() -> Attempt.of(result));
    }

    /**
     * Buy and hold of the benchmark alone, which may be an index that nobody trades, or of all
     * instruments in equal parts, on the contestants' closes and under the same terms; empty
     * without strategies.
     */
    Optional<BacktestResult> benchmark() {
        if (experiment.strategies().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(run(benchmarked(costs()), benchmarkChoice().contestant()));
    }

    private Backtest benchmarked(Costs costs) {
        Backtest all = new Backtest(market, terms(costs), span.backtest());
        return benchmarkChoice()
                .index()
                .map(all::holding)
                .orElseGet(() -> benchmarkChoice().instrument().map(all::alone).orElse(all));
    }

    private BenchmarkChoice benchmarkChoice() {
        return experiment.benchmarkOver(market);
    }

    /** The benchmark's account; empty if it is buy and hold of the only instrument. */
    Optional<HeldBenchmark> held(Optional<BacktestResult> benchmark) {
        if (!experiment.holdsBenchmark(market)) {
            return Optional.empty();
        }
        BenchmarkChoice choice = benchmarkChoice();
        Optional<Instrument> index = choice.index().map(PriceHistory::instrument);
        return benchmark.map(held -> new HeldBenchmark(choice.symbol(), index, held.curve()));
    }

    /** What a contestant would end with at another commission rate per side. */
    double finalEquity(BacktestResult result, double commissionRate) {
        Costs costs = costs();
        Commission commission =
                new Commission(
                        commissionRate, costs.commission().fixed(), costs.commission().minimum());
        Costs other = new Costs(commission, costs.slippage(), costs.spread(), costs.borrow());
        Backtest backtest =
                result.contestant().strategy() instanceof Benchmark
                        ? benchmarked(other)
                        : new Backtest(market, terms(other), span.backtest());
        BacktestResult replayed = run(backtest, result.contestant());
        return replayed.curve().equity(replayed.curve().length() - 1);
    }

    /** What becomes of a contestant whose forecasts err by a share of their error only. */
    BacktestResult foreseeing(Contestant contestant, double share) {
        Foresight foresight = new Foresight(market, share);
        List<ForecastLog> better = logs.stream().map(foresight::of).toList();
        Arena other = new Arena(experiment, market, span, better);
        return other.run(new Backtest(market, terms(costs()), span.backtest()), contestant);
    }

    private BacktestResult run(Backtest backtest, Contestant contestant) {
        return backtest.run(List.of(trader(contestant))).getFirst();
    }

    /** A participant that trades what was chosen, if it chooses. */
    private Participant trader(Contestant contestant) {
        return participant(
                Optional.ofNullable(chosen.get(contestant.label()))
                        .map(one -> one.selection().choices())
                        .map(choices ->
                                contestant.trading(
                                        ((SelectedStrategy) contestant.strategy())
                                                .trading(choices)))
                        .orElse(contestant));
    }

    private Participant participant(Contestant contestant) {
        long seed = contestant.seed().orElse(experiment.seeds().getFirst());
        return new Participant(contestant, readableBy(contestant), new RandomSource(seed));
    }

    /** The logs of its own forecaster first, then the others of its seed and the seedless ones. */
    private List<ForecastLog> readableBy(Contestant contestant) {
        boolean named = !contestant.strategy().namedForecasters().isEmpty();
        if (contestant.forecaster().isEmpty() && !named) {
            return List.of();
        }
        return logs.stream()
                .filter(log -> log.seed().isEmpty() || log.seed().equals(contestant.seed()))
                .sorted(
                        Comparator.comparing(
                                log -> !log.forecaster().equals(contestant.forecaster())))
                .toList();
    }

    private Costs costs() {
        return experiment.trading().costs();
    }

    private TradingTerms terms(Costs costs) {
        Trading trading = experiment.trading();
        return new TradingTerms(
                trading.account(), trading.sizing(), costs, span.knownBarsPerYear());
    }
}
