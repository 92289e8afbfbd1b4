package io.forewalk.engine.metrics;

import java.io.Serializable;

/**
 * Bars per year and where the number comes from.
 *
 * @param origin one sentence, such as {@code observed 251.7, nearest 252}
 * @param doubtful whether the page must warn
 */
public record Annualisation(double barsPerYear, String origin, boolean doubtful)
        implements Serializable {}
