package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.walkforward.Fold;
import java.util.stream.Stream;

/** Whether training kept away from what it was tested on. */
final class FoldCheck {

    private FoldCheck() {}

    /**
     * Whether every fit made inside a fold's block had read no bar beyond its own cut: its last
     * training target lies before the first bar it was then asked about.
     */
    static boolean isClean(ExperimentResult result, Fold fold) {
        return fits(result, fold)
                .map(FitMark::fold)
                .allMatch(fit -> fit.lastTrainingBar() <= fit.cut());
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
