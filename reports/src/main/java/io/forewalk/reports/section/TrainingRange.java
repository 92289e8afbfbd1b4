package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.walkforward.Fold;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The closes that a forecaster of prices met outside of what its scaler had seen. Scaled to the
 * range of the training window, a network's answers end near its borders.
 *
 * @param forecaster name of the entry
 * @param outside closes below the lowest or above the highest close of their training window
 * @param targets closes that were forecast, all instruments together
 */
record TrainingRange(String forecaster, long outside, long targets) {

    /** Of each forecaster with the target price and the scaler minMax, first seed. */
    static List<TrainingRange> of(ExperimentResult result) {
        return result.logs().stream()
                .filter(log -> log.fits().stream().anyMatch(TrainingRange::isBound))
                .map(ForecastLog::forecaster)
                .distinct()
                .map(name -> of(result, name))
                .toList();
    }

    private static TrainingRange of(ExperimentResult result, String name) {
        long outside = 0;
        long targets = 0;
        for (Outcomes outcomes : result.outcomes()) {
            outside += outside(log(result, name, outcomes), outcomes);
            targets += outcomes.length() - 1;
        }
        return new TrainingRange(name, outside, targets);
    }

    private static ForecastLog log(ExperimentResult result, String name, Outcomes outcomes) {
        return result.logs().stream()
                .filter(log -> log.forecaster().equals(name))
                .filter(log -> log.instrument().equals(outcomes.instrument()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isBound(FitMark fit) {
        Map<String, String> words = fit.summary().words();
        return "price".equals(words.get("target")) && "minMax".equals(words.get("scaler"));
    }

    private static long outside(ForecastLog log, Outcomes outcomes) {
        return log.fits().stream()
                .mapToLong(fit -> outside(fit, log.firstOrigin(), outcomes))
                .sum();
    }

    private static long outside(FitMark fit, int firstOrigin, Outcomes outcomes) {
        Map<String, Double> numbers = fit.summary().numbers();
        double lowest = numbers.getOrDefault("scalerTargetCloseMinimum", Double.NaN);
        double highest = numbers.getOrDefault("scalerTargetCloseMaximum", Double.NaN);
        Fold fold = fit.fold();
        return IntStream.rangeClosed(fold.cut() + 1, fold.lastOrigin() + 1)
                .map(bar -> bar - firstOrigin)
                .filter(bar -> bar >= 1 && bar < outcomes.length())
                .filter(bar -> outcomes.close(bar) < lowest || outcomes.close(bar) > highest)
                .count();
    }
}
