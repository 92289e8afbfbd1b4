package io.forewalk.config.yaml;

import io.forewalk.engine.market.MarketData;
import java.nio.file.Path;

/**
 * An experiment file that holds.
 *
 * @param file where it lies
 * @param given its text as it was read; its UTF-8 bytes are those of the file then
 * @param shape its content, flags and defaults included
 * @param resolved the same as YAML, every default written out; reads back to the same content
 * @param origins the resolved text with the place that each value came from
 * @param marketRules what its prices must hold
 */
public record ExperimentDocument(
        Path file,
        String given,
        ExperimentFile shape,
        String resolved,
        String origins,
        MarketRules marketRules) {

    /**
     * Refuses prices that the experiment does not fit.
     *
     * @throws ConfigException with every problem found
     */
    public void requireFits(MarketData prices) {
        marketRules.check(shape, prices);
    }

    /** The folder where the file's relative paths start. */
    public Path folder() {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
