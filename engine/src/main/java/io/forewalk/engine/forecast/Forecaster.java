package io.forewalk.engine.forecast;

import io.forewalk.engine.walkforward.Refit;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** A forecasting method: settings and nothing else, so a record. */
public interface Forecaster extends Serializable {

    /** A model trained from nothing on the window alone. */
    FittedForecaster fit(TrainingWindow window);

    /** The layers it will train, where it is a network; empty for other methods. */
    default List<ModelSummary.Layer> architecture() {
        return List.of();
    }

    /** Whether training draws random numbers; such a method runs once per seed, others once. */
    default boolean usesChance() {
        return false;
    }

    /** When it learns again if nobody says so; empty: as the experiment does. */
    default Optional<Refit> preferredRefit() {
        return Optional.empty();
    }

    /**
     * Whether it is one of the simple methods that a model has to beat before anyone should care.
     */
    default boolean isBaseline() {
        return false;
    }

    /**
     * Whether some choice of its parameters repeats the last close, so that the naive is nested in
     * it and tests must take back what the parameters cost.
     */
    default boolean mayRepeatLastClose() {
        return true;
    }
}
