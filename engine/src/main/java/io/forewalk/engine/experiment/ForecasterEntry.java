package io.forewalk.engine.experiment;

import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.walkforward.Refit;
import java.io.Serializable;
import java.util.Optional;

/**
 * A forecaster of the experiment.
 *
 * @param name in every file and table
 * @param refit when it learns again
 */
public record ForecasterEntry(String name, Forecaster forecaster, Refit refit)
        implements Serializable {

    /** An entry that learns again when the experiment says so, unless it has a refit of its own. */
    public static ForecasterEntry of(
            String name, Forecaster forecaster, Optional<Refit> own, Refit common) {
        return new ForecasterEntry(name, forecaster, own.orElse(common));
    }
}
