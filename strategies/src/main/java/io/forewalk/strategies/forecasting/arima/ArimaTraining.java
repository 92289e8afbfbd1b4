package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.statistics.Moments;
import java.util.List;

/** The log closes of a window, and the ways to learn them. */
final class ArimaTraining {

    private final ArimaForecaster method;
    private final double[] levels;
    private final double[] differences;

    ArimaTraining(ArimaForecaster method, TrainingWindow window) {
        if (window.length() < method.fewestBars()) {
            throw new IllegalArgumentException(
                    "The training window (%d bars) must have at least %d for %s."
                            .formatted(window.length(), method.fewestBars(), method.label()));
        }
        this.method = method;
        this.levels = LogCloses.of(window.target(), window.firstBar());
        checkNumbers(levels, window.firstBar());
        this.differences = Differences.of(levels, method.d());
    }

    private static void checkNumbers(double[] levels, int firstBar) {
        for (int i = 0; i < levels.length; i++) {
            if (!Double.isFinite(levels[i])) {
                throw new IllegalArgumentException(
                        "The close of bar %d must be a positive number.".formatted(firstBar + i));
            }
        }
    }

    /** From nothing. */
    ArimaEstimate fromFixedStarts() {
        return orRandomWalk(varies() ? estimator().fromFixedStarts(differences) : List.of());
    }

    /** From the fixed starts and an earlier estimate. */
    ArimaEstimate fromAllStarts(Maximum earlier) {
        return orRandomWalk(varies() ? estimator().fromAll(differences, earlier) : List.of());
    }

    /** From an earlier estimate; from the fixed starts too if that leads nowhere. */
    ArimaEstimate fromEarlier(Maximum earlier) {
        List<Maximum> maxima = varies() ? estimator().fromEarlier(differences, earlier) : List.of();
        return ArimaEstimate.of(method.d(), maxima).orElseGet(() -> fromAllStarts(earlier));
    }

    /** After a random walk stood in: the same again, unless the reason for it is gone. */
    ArimaEstimate fromFallback(Fallback earlier) {
        return earlier == Fallback.NO_VARIATION ? fromFixedStarts() : randomWalk(earlier);
    }

    private ArimaEstimate orRandomWalk(List<Maximum> maxima) {
        Fallback reason = varies() ? Fallback.NO_SOUND_MAXIMUM : Fallback.NO_VARIATION;
        return ArimaEstimate.of(method.d(), maxima).orElseGet(() -> randomWalk(reason));
    }

    private ArimaEstimate randomWalk(Fallback reason) {
        return ArimaEstimate.randomWalk(levels, method.hasDrift(), reason);
    }

    private boolean varies() {
        return Moments.of(differences).varies();
    }

    private ArmaEstimator estimator() {
        return new ArmaEstimator(method.p(), method.q(), method.hasMean());
    }
}
