package io.forewalk.engine.metrics;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.metrics.forecast.NaiveScale;
import io.forewalk.engine.metrics.forecast.ScoredForecast;
import io.forewalk.engine.metrics.forecast.ScoredForecasts;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.engine.walkforward.Fold;
import java.util.ArrayList;
import java.util.List;

/**
 * The targets of one instrument that every forecaster has answered with an open and a close: all
 * are scored on the same bars. A forecaster without a single answer has no say and no rows.
 *
 * @param step bars from origin to target
 * @param origins of the common targets, ascending
 * @param leftOut targets that only some have answered
 */
record CommonTargets(
        PriceHistory history, Fold first, int step, List<Integer> origins, int leftOut) {

    static CommonTargets of(PriceHistory history, Fold first, int step, List<ForecastLog> logs) {
        int from = logs.stream().mapToInt(ForecastLog::firstOrigin).min().orElse(0);
        int to = logs.stream().mapToInt(ForecastLog::lastOrigin).max().orElse(-1);
        int last = Math.min(to, history.last() - step);
        List<ForecastLog> answering =
                logs.stream().filter(log -> answersAny(log, step, from, last)).toList();
        List<Integer> common = new ArrayList<>();
        for (int origin = from; origin <= last; origin++) {
            if (answeredByAll(answering, step, origin)) {
                common.add(origin);
            }
        }
        return new CommonTargets(
                history,
                first,
                step,
                List.copyOf(common),
                Math.max(0, last - from + 1) - common.size());
    }

    private static boolean answersAny(ForecastLog log, int step, int from, int last) {
        for (int origin = from; origin <= last; origin++) {
            if (answers(log, step, origin)) {
                return true;
            }
        }
        return false;
    }

    private static boolean answeredByAll(List<ForecastLog> answering, int step, int origin) {
        return !answering.isEmpty()
                && answering.stream().allMatch(log -> answers(log, step, origin));
    }

    private static boolean answers(ForecastLog log, int step, int origin) {
        List<Step> steps = log.at(origin).steps();
        return steps.size() >= step && isPrice(steps.get(step - 1));
    }

    private static boolean isPrice(Step answer) {
        return Double.isFinite(answer.open().point()) && Double.isFinite(answer.close().point());
    }

    /** One price of a log beside what came. */
    ScoredForecasts score(ForecastLog log, PriceKind kind) {
        List<ScoredForecast> rows =
                origins.stream()
                        .filter(origin -> answers(log, step, origin))
                        .map(origin -> row(origin, log.at(origin).steps().get(step - 1), kind))
                        .toList();
        return new ScoredForecasts(rows, NaiveScale.of(history, first, kind));
    }

    /** The open forecast by the last open, for readers of other papers; never the baseline. */
    ScoredForecasts lastOpen() {
        List<ScoredForecast> rows =
                origins.stream()
                        .map(origin -> row(origin, lastOpenOf(origin), PriceKind.OPEN))
                        .toList();
        return new ScoredForecasts(rows, NaiveScale.of(history, first, PriceKind.OPEN));
    }

    private Step lastOpenOf(int origin) {
        return new Step(
                PredictiveDistribution.ofPoint(history.open(origin)), PredictiveDistribution.NONE);
    }

    private ScoredForecast row(int origin, Step answer, PriceKind kind) {
        int target = origin + step;
        return new ScoredForecast(
                origin,
                kind.of(answer),
                kind.of(history, target),
                history.close(origin),
                answer.close().point() - answer.open().point(),
                history.close(target) - history.open(target));
    }
}
