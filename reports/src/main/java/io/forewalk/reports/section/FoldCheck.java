package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.Outcomes;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.walkforward.Fold;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether training kept away from what it was tested on. */
final class FoldCheck {

    private FoldCheck() {}

    /**
     * Whether every fit that served a target of a fold's block, of any forecaster, instrument and
     * seed and by any refit of its own, had ended its training before that target. Which targets a
     * fit served is told by where the fit before it stopped, and when bars ended by the prices, so
     * that a wrong mark shows.
     */
    static boolean isClean(ExperimentResult result, Fold fold) {
        return result.logs().stream()
                .allMatch(log ->
                        IntStream.range(0, log.fits().size())
                                .filter(fit -> isIn(fold, firstOrigin(log, fit)))
                                .allMatch(fit -> endsFirst(result, log, fit)));
    }

    private static boolean isIn(Fold fold, int origin) {
        return origin >= fold.cut() && origin <= fold.lastOrigin();
    }

    private static int firstOrigin(ForecastLog log, int fit) {
        return fit == 0 ? log.firstOrigin() : log.fits().get(fit - 1).fold().lastOrigin() + 1;
    }

    // Bars before the span have no time here: they ended before its first origin. Beyond the last
    // bar there is no target.
    private static boolean endsFirst(ExperimentResult result, ForecastLog log, int fit) {
        Outcomes outcomes = outcomes(result, log);
        int trained = log.fits().get(fit).fold().lastTrainingBar() - log.firstOrigin();
        int target = firstOrigin(log, fit) + 1 - log.firstOrigin();
        return trained < 0
                || target >= outcomes.length()
                || (trained < outcomes.length()
                        && outcomes.time(trained).isBefore(outcomes.time(target)));
    }

    private static Outcomes outcomes(ExperimentResult result, ForecastLog log) {
        return result.outcomes().stream()
                .filter(outcomes -> outcomes.instrument().equals(log.instrument()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a fit made inside a fold's block failed. */
    static boolean hasFailure(ExperimentResult result, Fold fold) {
        return fits(result, fold).anyMatch(FitMark::failed);
    }

    /** Wall time of all fits made inside a fold's block; no part of any result. */
    static double seconds(ExperimentResult result, Fold fold) {
        return fits(result, fold).mapToDouble(mark -> mark.took().toNanos() / 1e9).sum();
    }

    private static Stream<FitMark> fits(ExperimentResult result, Fold fold) {
        return result.logs().stream()
                .flatMap(log -> log.fits().stream())
                .filter(mark -> mark.fold().cut() >= fold.cut())
                .filter(mark -> mark.fold().cut() <= fold.lastOrigin());
    }
}
