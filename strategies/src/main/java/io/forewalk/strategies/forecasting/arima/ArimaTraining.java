package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.statistics.Moments;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Levels of a window, and the ways to learn them. */
final class ArimaTraining {

    private final ArimaForecaster method;
    private final Levels levels;

    ArimaTraining(ArimaForecaster method, Levels levels) {
        this.method = method;
        this.levels = levels;
    }

    /** From nothing, the order too if it is to be found. */
    ArimaEstimate fromNothing() {
        return method.order().isAutomatic()
                ? new OrderSearch(method, levels).run().orElseGet(() -> randomWalk(reason()))
                : fromFixedStarts(method.specification());
    }

    /**
     * From an earlier estimate, its order kept; from the fixed starts too if that leads nowhere.
     *
     * @param due whether the fixed starts are tried in any case, or the order is found again
     */
    ArimaEstimate fromEarlier(ArimaEstimate earlier, boolean due) {
        if (due && method.order().isAutomatic()) {
            return fromNothing();
        }
        Optional<Maximum> best = earlier.best();
        if (best.isEmpty()) {
            return due || earlier.fallback() != Fallback.NO_SOUND_MAXIMUM
                    ? fromNothing()
                    : randomWalk(earlier.fallback());
        }
        Specification same = earlier.specification();
        Optional<ArimaEstimate> warm =
                due
                        ? Optional.empty()
                        : sound(same, estimator -> estimator.fromEarlier(best.get()));
        return warm.or(() -> sound(same, estimator -> estimator.fromAll(best.get())))
                .orElseGet(() -> randomWalk(reason(same)));
    }

    private ArimaEstimate fromFixedStarts(Specification specification) {
        return sound(specification, ArmaEstimator::fromFixedStarts)
                .orElseGet(() -> randomWalk(reason(specification)));
    }

    private Optional<ArimaEstimate> sound(
            Specification specification, Function<ArmaEstimator, List<Maximum>> climb) {
        if (reason(specification) != Fallback.NO_SOUND_MAXIMUM) {
            return Optional.empty();
        }
        var estimator = new ArmaEstimator(specification.arma(), levels.likelihood(specification));
        return ArimaEstimate.of(specification, climb.apply(estimator));
    }

    private Fallback reason() {
        return reason(Specification.randomWalk(method.constant()));
    }

    // What stands in the way; if nothing else does, it can only be the roots.
    private Fallback reason(Specification specification) {
        if (levels.logs().size() < specification.fewestBars(levels.regressors().size())) {
            return Fallback.TOO_SHORT;
        }
        double[] differences = specification.differencing().of(levels.logs().values());
        return Moments.of(differences).varies() ? Fallback.NO_SOUND_MAXIMUM : Fallback.NO_VARIATION;
    }

    private ArimaEstimate randomWalk(Fallback reason) {
        boolean drift = method.constant() && method.driftStandsIn();
        return ArimaEstimate.randomWalk(levels.logs().values(), drift, reason);
    }
}
