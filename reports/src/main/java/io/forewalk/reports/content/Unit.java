package io.forewalk.reports.content;

import io.forewalk.engine.metrics.measure.MetricDefinition;

/** What a number counts, which decides how it is printed. */
public enum Unit {
    /** Words and truths. */
    NONE(0, ""),
    /** A fraction, printed in per cent. */
    FRACTION(1, "%"),
    /** A small fraction such as a cost rate, printed in per cent. */
    RATE(2, "%"),
    /** A log return, printed in per cent. */
    LOG_RETURN(3, "%"),
    /** Already in per cent. */
    PER_CENT(2, "%"),
    /** A ratio such as Sharpe's. */
    RATIO(2, ""),
    /** A ratio whose third decimal counts, such as an error over the naive's. */
    FINE_RATIO(3, ""),
    /** Money. */
    MONEY(2, ""),
    /** A price or a price error. */
    PRICE(3, ""),
    /** A p-value. */
    PROBABILITY(3, ""),
    /** A coefficient of a model. */
    COEFFICIENT(5, ""),
    /** A training loss, printed in powers of ten. */
    LOSS(5, ""),
    /** Units held, which may be fractions; printed without needless zeros. */
    UNITS(6, ""),
    /** A number of things. */
    COUNT(0, ""),
    /** Bars. */
    BARS(0, "bars"),
    /** Calendar days. */
    DAYS(0, "days"),
    /** Wall time. */
    SECONDS(1, "s"),
    /** Wall time of something short. */
    FINE_SECONDS(3, "s"),
    /** A date, or an instant in UTC, in milliseconds of the epoch. */
    TIME(0, "");

    private final int decimals;
    private final String symbol;

    Unit(int decimals, String symbol) {
        this.decimals = decimals;
        this.symbol = symbol;
    }

    /** Decimals printed. */
    public int decimals() {
        return decimals;
    }

    /** What stands behind a printed number or in an axis title, often nothing. */
    public String symbol() {
        return symbol;
    }

    /** Whether the number is multiplied by 100 when it is printed. */
    public boolean printsPerCent() {
        return this == FRACTION || this == RATE || this == LOG_RETURN;
    }

    /** The unit of a measure. */
    public static Unit of(MetricDefinition definition) {
        return switch (definition.unit()) {
            case FRACTION -> definition.key().equals("breakEvenCost") ? RATE : FRACTION;
            case RATIO -> definition.key().startsWith("relative") ? FINE_RATIO : RATIO;
            case MONEY -> MONEY;
            case PRICE -> PRICE;
            case LOG_RETURN -> LOG_RETURN;
            case PER_CENT -> PER_CENT;
            case COUNT -> COUNT;
            case BARS -> BARS;
            case DAYS -> DAYS;
        };
    }
}
