package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.ForecastComparison;
import io.forewalk.engine.metrics.ForecastScore;
import io.forewalk.engine.metrics.PriceKind;
import io.forewalk.engine.metrics.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the forecaster that the verdict speaks of. */
final class ForecastFinding {

    /** Of the word better, whatever the level of the intervals. */
    private static final double SIGNIFICANCE = 0.05;

    private ForecastFinding() {}

    static Optional<Verdict.Forecasting> of(ExperimentResult result) {
        Optional<ForecastScore> open = best(result, PriceKind.OPEN);
        return best(result, PriceKind.CLOSE).map(score -> finding(result, score, open));
    }

    private static Verdict.Forecasting finding(
            ExperimentResult result, ForecastScore middle, Optional<ForecastScore> open) {
        List<ForecastComparison> tests = against(result, middle.forecaster());
        double p =
                tests.stream()
                        .filter(test -> test.instrument().equals(middle.instrument()))
                        .filter(test -> test.seeds().equals(middle.seeds()))
                        .mapToDouble(ForecastComparison::pHolm)
                        .findFirst()
                        .orElse(Double.NaN);
        long better = tests.stream().filter(ForecastFinding::saysBetter).count();
        return new Verdict.Forecasting(
                middle.instrument(),
                middle.forecaster(),
                middle.value(Keys.RELATIVE_RMSE),
                p,
                cases(result, middle.forecaster(), PriceKind.CLOSE).size(),
                (int) better,
                open.map(ForecastScore::forecaster).orElse(""),
                open.map(score -> score.value(Keys.RELATIVE_RMSE)).orElse(Double.NaN));
    }

    /** Whether a test says that its first forecaster is the better one. */
    static boolean saysBetter(ForecastComparison test) {
        return test.pHolm() < SIGNIFICANCE;
    }

    /** Tests of a forecaster's closes against the naive, one per instrument and seed. */
    private static List<ForecastComparison> against(ExperimentResult result, String forecaster) {
        return result.scorecard().comparisons().stream()
                .filter(test -> test.target() == PriceKind.CLOSE)
                .filter(test ->
                        test.first().equals(forecaster) && test.second().equals(Scorecard.NAIVE))
                .toList();
    }

    /** Of the forecaster with the smallest middle error, the score in the middle. */
    private static Optional<ForecastScore> best(ExperimentResult result, PriceKind target) {
        Map<String, List<ForecastScore>> byName = new LinkedHashMap<>();
        for (ForecastScore score : result.scorecard().forecasts()) {
            if (score.target() == target && isModel(score.forecaster())) {
                byName.computeIfAbsent(score.forecaster(), name -> new ArrayList<>()).add(score);
            }
        }
        return byName.keySet().stream()
                .map(name -> middle(cases(result, name, target)))
                .min(Comparator.comparingDouble(score -> score.value(Keys.RELATIVE_RMSE)));
    }

    private static List<ForecastScore> cases(
            ExperimentResult result, String forecaster, PriceKind target) {
        return result.scorecard().forecasts().stream()
                .filter(s -> s.target() == target && s.forecaster().equals(forecaster))
                .toList();
    }

    private static ForecastScore middle(List<ForecastScore> scores) {
        return scores.stream()
                .sorted(Comparator.comparingDouble(score -> score.value(Keys.RELATIVE_RMSE)))
                .toList()
                .get((scores.size() - 1) / 2);
    }

    private static boolean isModel(String forecaster) {
        return !forecaster.equals(Scorecard.NAIVE) && !forecaster.equals(Scorecard.LAST_OPEN);
    }
}
