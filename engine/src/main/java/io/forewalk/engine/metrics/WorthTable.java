package io.forewalk.engine.metrics;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.metrics.Worth.By;
import io.forewalk.engine.metrics.Worth.Foreseen;
import io.forewalk.engine.metrics.Worth.Slice;
import io.forewalk.engine.metrics.measure.Ratio;
import io.forewalk.engine.metrics.performance.Performance;
import io.forewalk.engine.metrics.performance.SharpeRatio;
import io.forewalk.engine.statistics.MarketRegression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds out what accuracy is worth. */
record WorthTable(Evidence evidence, ScoringTerms terms) {

    private static final double[] SHARES = {0, 0.25, 0.5, 0.75, 1};
    private static final int SLICES = 5;

    /** Contestants that are run again with foresight; the first in file order. */
    private static final int MOST = 20;

    Worth worth() {
        List<BacktestResult> readers =
                evidence.backtests().stream()
                        .filter(result -> !result.contestant().forecaster().isEmpty())
                        .limit(MOST)
                        .toList();
        return new Worth(
                lines(),
                readers.stream().flatMap(reader -> foreseen(reader).stream()).toList(),
                readers.stream().flatMap(reader -> slices(reader).stream()).toList());
    }

    private List<Worth.Line> lines() {
        Optional<double[]> market =
                evidence.benchmark().map(BacktestResult::curve).map(EquityCurve::returns);
        return market.isEmpty()
                ? List.of()
                : evidence.backtests().stream()
                        .filter(result -> !Arrays.equals(result.curve().returns(), market.get()))
                        .map(result ->
                                new Worth.Line(
                                        result.contestant().label(),
                                        MarketRegression.of(
                                                excess(result.curve().returns()),
                                                excess(market.get()))))
                        .toList();
    }

    private double[] excess(double[] returns) {
        return Performance.lessRiskFree(
                returns, terms.statistics().riskFreeRate(), terms.annualisation().barsPerYear());
    }

    private List<Foreseen> foreseen(BacktestResult result) {
        List<Foreseen> rows = new ArrayList<>();
        for (double share : SHARES) {
            Optional<BacktestResult> replayed =
                    share == 1 ? Optional.of(result) : terms.replay().foreseeing(result, share);
            replayed.map(account -> foreseen(account, share)).ifPresent(rows::add);
        }
        // Without a replay the forecasts as they were have nothing beside them.
        return rows.size() < SHARES.length ? List.of() : rows;
    }

    private Foreseen foreseen(BacktestResult account, double share) {
        EquityCurve curve = account.curve();
        return new Foreseen(
                account.contestant().label(),
                share,
                curve.equity(curve.length() - 1) / curve.equity(0) - 1,
                Ratio.finite(
                        SharpeRatio.of(
                                excess(curve.returns()), terms.annualisation().barsPerYear())),
                account.closedTrades().size());
    }

    /** One forecast and what the account made of its target's bar. */
    private record Outcome(double error, double move, double profit, double made) {

        double by(By by) {
            return switch (by) {
                case ERROR -> error;
                case MOVE -> move;
            };
        }
    }

    // Over several instruments the account's bar belongs to no single forecast.
    private List<Slice> slices(BacktestResult result) {
        if (evidence.market().histories().size() != 1) {
            return List.of();
        }
        PriceHistory history = evidence.market().histories().getFirst();
        List<Outcome> outcomes =
                evidence.logs().stream()
                        .filter(log -> log.forecaster().equals(result.contestant().forecaster()))
                        .filter(log ->
                                log.seed().isEmpty()
                                        || log.seed().equals(result.contestant().seed()))
                        .findFirst()
                        .map(log -> outcomes(log, history, result.curve()))
                        .orElse(List.of());
        if (outcomes.size() < SLICES) {
            return List.of();
        }
        List<Slice> slices = new ArrayList<>();
        for (By by : By.values()) {
            slices.addAll(slices(result.contestant().label(), by, outcomes));
        }
        return slices;
    }

    private static List<Outcome> outcomes(
            ForecastLog log, PriceHistory history, EquityCurve curve) {
        List<Outcome> outcomes = new ArrayList<>();
        int first = log.firstOrigin();
        for (int close = 1; close < curve.length(); close++) {
            int origin = first + close - 1;
            double predicted = log.at(origin).next().close().point();
            if (predicted > 0 && origin < history.last()) {
                double before = curve.equity(close - 1);
                double profit = curve.equity(close) - before;
                outcomes.add(
                        new Outcome(
                                Math.abs(StrictMath.log(history.close(origin + 1) / predicted)),
                                StrictMath.log(predicted / history.close(origin)),
                                profit,
                                before > 0 ? profit / before : 0));
            }
        }
        return outcomes;
    }

    private static List<Slice> slices(String strategy, By by, List<Outcome> outcomes) {
        List<Outcome> sorted =
                outcomes.stream()
                        .sorted(Comparator.comparingDouble(outcome -> outcome.by(by)))
                        .toList();
        List<Slice> slices = new ArrayList<>();
        for (int number = 1; number <= SLICES; number++) {
            List<Outcome> part =
                    sorted.subList(
                            sorted.size() * (number - 1) / SLICES, sorted.size() * number / SLICES);
            slices.add(
                    new Slice(
                            strategy,
                            by,
                            number,
                            part.getFirst().by(by),
                            part.getLast().by(by),
                            part.size(),
                            part.stream().mapToDouble(Outcome::profit).sum(),
                            part.stream().mapToDouble(Outcome::made).sum() / part.size()));
        }
        return slices;
    }
}
