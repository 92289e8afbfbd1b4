package io.forewalk.engine.forecast;

import java.io.Serializable;

/** A forecasting method: settings and nothing else, so a record. */
public interface Forecaster extends Serializable {

    /** A model trained from nothing on the window alone. */
    FittedForecaster fit(TrainingWindow window);

    /** Whether training draws random numbers; such a method runs once per seed, others once. */
    default boolean usesChance() {
        return false;
    }
}
