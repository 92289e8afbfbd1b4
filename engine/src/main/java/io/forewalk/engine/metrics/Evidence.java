package io.forewalk.engine.metrics;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.trading.Contestant;
import io.forewalk.engine.trials.Attempt;
import io.forewalk.engine.walkforward.WalkForward;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a run left to be measured.
 *
 * @param market with the prices that came
 * @param timeline whose folds the report shows
 * @param logs one per instrument, forecaster and seed, in file order
 * @param backtests one per contestant, in file order
 * @param benchmark buy and hold under the same account rules, on the same closes; empty without
 *     strategies
 * @param fixed names of forecasters in which the naive is not nested
 * @param attempts every way to trade that was tried: the contestants, then the candidates of their
 *     grids
 */
public record Evidence(
        MarketData market,
        WalkForward timeline,
        List<ForecastLog> logs,
        List<BacktestResult> backtests,
        Optional<BacktestResult> benchmark,
        List<String> fixed,
        List<Attempt> attempts) {

    public Evidence {
        logs = List.copyOf(logs);
        backtests = List.copyOf(backtests);
        fixed = List.copyOf(fixed);
        attempts = List.copyOf(attempts);
    }

    /** The same where the naive is nested in every other forecaster. */
    public Evidence(
            MarketData market,
            WalkForward timeline,
            List<ForecastLog> logs,
            List<BacktestResult> backtests,
            Optional<BacktestResult> benchmark) {
        this(market, timeline, logs, backtests, benchmark, List.of());
    }

    /** The same where nothing was tried but the contestants. */
    public Evidence(
            MarketData market,
            WalkForward timeline,
            List<ForecastLog> logs,
            List<BacktestResult> backtests,
            Optional<BacktestResult> benchmark,
            List<String> fixed) {
        this(
                market,
                timeline,
                logs,
                backtests,
                benchmark,
                fixed,
                backtests.stream().map(Attempt::of).toList());
    }

    /**
     * The attempts but for those that did what the benchmark does; each once, where an entry's own
     * settings are among the candidates of another.
     */
    public List<Attempt> tries() {
        double[] held =
                benchmark
                        .map(BacktestResult::curve)
                        .map(EquityCurve::returns)
                        .orElse(new double[0]);
        Set<List<Object>> met = new HashSet<>();
        return attempts.stream()
                .filter(attempt -> !Arrays.equals(attempt.returns(), held))
                .filter(attempt -> met.add(played(attempt.contestant())))
                .toList();
    }

    private static List<Object> played(Contestant contestant) {
        return List.of(
                contestant.strategy(),
                contestant.plan(),
                contestant.forecaster(),
                contestant.seeds());
    }
}
