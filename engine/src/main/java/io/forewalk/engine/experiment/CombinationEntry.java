package io.forewalk.engine.experiment;

import io.forewalk.engine.forecast.ForecastCombination;
import java.io.Serializable;
import java.util.List;

/**
 * A combination of the experiment's forecasters.
 *
 * @param name in every file and table, different from every forecaster's
 * @param of names of the forecasters whose finished logs it is made from
 */
public record CombinationEntry(String name, List<String> of, ForecastCombination combination)
        implements Serializable {

    public CombinationEntry {
        of = List.copyOf(of);
        if (of.size() < 2) {
            throw new IllegalArgumentException(
                    "The combination %s (of %s) must have at least 2 forecasters."
                            .formatted(name, of));
        }
    }
}
