package io.forewalk.engine.forecast;

import java.util.Map;

/**
 * A method whose training is dear: its models are saved fold by fold, and an interrupted path goes
 * on from the last one. Paths of other methods are walked again.
 */
public interface ResumableForecaster extends Forecaster {

    /** One of its models as files; equal models give equal bytes. */
    SavedModel save(FittedForecaster model);

    /**
     * A model as it was saved: it answers and learns on as the saved one would have, bit for bit.
     *
     * @throws IllegalArgumentException if these are not the files of a model with these settings
     */
    FittedForecaster restore(SavedModel saved);

    /**
     * Facts about native libraries, by name, that the bits of its models depend on together with
     * the processor; empty if models are the same everywhere.
     */
    default Map<String, String> nativeFacts() {
        return Map.of();
    }
}
