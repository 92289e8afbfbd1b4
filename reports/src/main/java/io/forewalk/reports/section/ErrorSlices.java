package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.ForecastScore;
import java.util.List;
import java.util.function.Function;

/**
 * Scores of parts of the span, and what the parts are called.
 *
 * @param one what one part is called, such as {@code fold}
 * @param axis title of the axis along the parts
 * @param name of the part that a score is about
 */
record ErrorSlices(
        String one, String axis, List<ForecastScore> scores, Function<ForecastScore, String> name) {

    static ErrorSlices byFold(ExperimentResult result) {
        return new ErrorSlices(
                "fold",
                "Fold",
                result.scorecard().folds(),
                score -> "fold " + (score.fold().orElse(0) + 1));
    }

    static ErrorSlices byRegime(ExperimentResult result) {
        return new ErrorSlices(
                "regime",
                "Regime at the forecast",
                result.scorecard().regimes(),
                score -> score.slice().regime());
    }

    static ErrorSlices byStep(ExperimentResult result) {
        return new ErrorSlices(
                "step",
                "Bars ahead",
                result.scorecard().steps(),
                score -> Integer.toString(score.slice().step()));
    }

    /** Names of the parts, in order. */
    List<String> names() {
        return scores.stream().map(name).distinct().toList();
    }
}
