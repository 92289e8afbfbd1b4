package io.forewalk.engine.experiment;

import io.forewalk.engine.backtest.Backtest;
import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Costs;
import io.forewalk.engine.backtest.Costs.Commission;
import io.forewalk.engine.backtest.Participant;
import io.forewalk.engine.backtest.TradingTerms;
import io.forewalk.engine.experiment.Experiment.Trading;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.task.TaskRunner;
import io.forewalk.engine.trading.Contestant;
import io.forewalk.engine.trials.Attempt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the contestants of a run meet: the same market, span, terms and finished forecasts for all.
 */
record Arena(Experiment experiment, MarketData market, Span span, List<ForecastLog> logs) {

    /** Every contestant's account, in file order; each thread lets its share trade together. */
    List<BacktestResult> contest(TaskRunner runner) {
        Backtest backtest = new Backtest(market, terms(costs()), span.backtest());
        List<Participant> all = experiment.contestants().stream().map(this::participant).toList();
        List<Supplier<List<BacktestResult>>> shares = new ArrayList<>();
        for (int share = 0; share < runner.threads(); share++) {
            int first = all.size() * share / runner.threads();
            int end = all.size() * (share + 1) / runner.threads();
            shares.add(() -> backtest.run(all.subList(first, end)));
        }
        return runner.runAll(shares).stream().flatMap(List::stream).toList();
    }

    /** Every way to trade that was tried: the contestants', in file order. */
    List<Attempt> attempts(List<BacktestResult> backtests) {
        return backtests.stream().map(Attempt::of).toList();
    }

    /**
     * Buy and hold of the benchmark alone, or of all instruments in equal parts, on the
     * contestants' closes and under the same terms; empty without strategies.
     */
    Optional<BacktestResult> benchmark() {
        if (experiment.strategies().isEmpty()) {
            return Optional.empty();
        }
        Backtest all = new Backtest(market, terms(costs()), span.backtest());
        Backtest traded = experiment.benchmarkIn(market).map(all::alone).orElse(all);
        return Optional.of(run(traded, experiment.benchmarkOver(market)));
    }

    /** What a contestant would end with at another commission rate per side. */
    double finalEquity(BacktestResult result, double commissionRate) {
        Costs costs = costs();
        Commission commission =
                new Commission(
                        commissionRate, costs.commission().fixed(), costs.commission().minimum());
        Costs other = new Costs(commission, costs.slippage(), costs.spread(), costs.borrow());
        Backtest backtest = new Backtest(market, terms(other), span.backtest());
        BacktestResult replayed = run(backtest, result.contestant());
        return replayed.curve().equity(replayed.curve().length() - 1);
    }

    private BacktestResult run(Backtest backtest, Contestant contestant) {
        return backtest.run(List.of(participant(contestant))).getFirst();
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
