package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.ForecastComparison;
import io.forewalk.engine.metrics.ForecastScore;
import io.forewalk.engine.metrics.Scorecard;
import io.forewalk.engine.metrics.measure.PriceKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the forecaster that the verdict on a price speaks of: the one that the tests call better in
 * most of its cases, among equals the one with the smallest error in the measure that is tested,
 * the squared error of returns.
 */
final class ForecastFinding {

    /** Of the word better, whatever the level of the intervals. */
    private static final double SIGNIFICANCE = 0.05;

    private static final Comparator<Verdict.Forecasting> BEST_FIRST =
            Comparator.comparingDouble(Verdict.Forecasting::shareBetter)
                    .reversed()
                    .thenComparingDouble(Verdict.Forecasting::relativeRmse);

    private ForecastFinding() {}

    static Optional<Verdict.Forecasting> of(ExperimentResult result, PriceKind target) {
        return result.scorecard().forecasts().stream()
                .filter(score -> score.target() == target)
                .map(ForecastScore::forecaster)
                .filter(ForecastFinding::isModel)
                .distinct()
                .map(name -> finding(result, target, name))
                .min(BEST_FIRST);
    }

    /** Whether a test says that its first forecaster is the better one. */
    static boolean saysBetter(ForecastComparison test) {
        return test.pHolm() < SIGNIFICANCE;
    }

    private static Verdict.Forecasting finding(
            ExperimentResult result, PriceKind target, String name) {
        List<ForecastScore> cases =
                result.scorecard().forecasts().stream()
                        .filter(s -> s.target() == target && s.forecaster().equals(name))
                        .toList();
        List<ForecastComparison> tests =
                result.scorecard().comparisons().stream()
                        .filter(t -> t.target() == target && t.first().equals(name))
                        .filter(t -> t.second().equals(Scorecard.NAIVE))
                        .toList();
        ForecastScore middle = middle(cases);
        double p =
                tests.stream()
                        .filter(about(middle))
                        .mapToDouble(ForecastComparison::pHolm)
                        .findFirst()
                        .orElse(Double.NaN);
        return new Verdict.Forecasting(
                target,
                middle.instrument(),
                name,
                error(middle),
                p,
                cases.size(),
                (int) tests.stream().filter(ForecastFinding::saysBetter).count());
    }

    private static Predicate<ForecastComparison> about(ForecastScore score) {
        return test ->
                test.instrument().equals(score.instrument()) && test.seeds().equals(score.seeds());
    }

    /** The case in the middle by its error, the lower of two. */
    private static ForecastScore middle(List<ForecastScore> cases) {
        return cases.stream()
                .sorted(Comparator.comparingDouble(ForecastFinding::error))
                .toList()
                .get((cases.size() - 1) / 2);
    }

    private static double error(ForecastScore score) {
        return score.value(Keys.RELATIVE_RETURN_RMSE);
    }

    private static boolean isModel(String forecaster) {
        return !forecaster.equals(Scorecard.NAIVE) && !forecaster.equals(Scorecard.LAST_OPEN);
    }
}
