package io.forewalk.strategies.forecasting.arima;

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
        if (!method.order().isAutomatic()) {
            return fromFixedStarts(method.specification());
        }
        var search = new OrderSearch(method, levels);
        return search.run().orElseGet(() -> randomWalk(search.reason()));
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
                .orElseGet(() -> randomWalk(levels.obstacle(same)));
    }

    private ArimaEstimate fromFixedStarts(Specification specification) {
        return sound(specification, ArmaEstimator::fromFixedStarts)
                .orElseGet(() -> randomWalk(levels.obstacle(specification)));
    }

    private Optional<ArimaEstimate> sound(
            Specification specification, Function<ArmaEstimator, List<Maximum>> climb) {
        if (levels.obstacle(specification) != Fallback.NO_SOUND_MAXIMUM) {
            return Optional.empty();
        }
        var estimator = new ArmaEstimator(specification.arma(), levels.likelihood(specification));
        return ArimaEstimate.of(specification, climb.apply(estimator));
    }

    private ArimaEstimate randomWalk(Fallback reason) {
        return ArimaEstimate.randomWalk(levels.logs().values(), method.driftStandsIn(), reason);
    }
}
