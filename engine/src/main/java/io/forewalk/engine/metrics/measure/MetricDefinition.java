package io.forewalk.engine.metrics.measure;

import java.io.Serializable;

/**
 * What a measure is, for tables, tooltips and the glossary.
 *
 * @param key its name in report.json, camel case
 * @param title its name on the page
 * @param unit of its values
 * @param better which direction is better
 * @param formula in plain text
 * @param source paper or textbook, and who defines it otherwise
 */
public record MetricDefinition(
        String key, String title, Unit unit, Better better, String formula, String source)
        implements Serializable {

    /** Units, which decide how a value is printed. Fractions stay fractions until then. */
    public enum Unit {
        FRACTION,
        RATIO,
        MONEY,
        PRICE,
        LOG_RETURN,
        PER_CENT,
        COUNT,
        BARS,
        DAYS
    }

    /** Whether more is better, less is better, or neither. */
    public enum Better {
        HIGHER,
        LOWER,
        NEITHER
    }
}
