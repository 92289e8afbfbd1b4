package io.forewalk.strategies.trading.expression;

/**
 * What a function wants at one place.
 *
 * @param byDefault as it would be written; empty if it must be given
 */
record Parameter(String name, Kind kind, int atLeast, String byDefault) {

    /** Longest look-back that can be written. */
    static final int LONGEST = 10_000;

    /** What may stand there. */
    enum Kind {
        /** A number at every bar. */
        NUMBER,
        /** A whole number of bars, written out. */
        BARS,
        /** A positive number, written out. */
        FACTOR,
        /** A level at which forecasts have a quantile, written out. */
        LEVEL,
        /** The name of a forecaster. */
        FORECASTER
    }

    /** A number at every bar. */
    static Parameter number(String name) {
        return new Parameter(name, Kind.NUMBER, 0, "");
    }

    /** Bars, at least one. */
    static Parameter bars(String name) {
        return new Parameter(name, Kind.BARS, 1, "");
    }

    /** The same with a default. */
    Parameter or(String byDefault) {
        return new Parameter(name, kind, atLeast, byDefault);
    }

    /** The same with another smallest number. */
    Parameter from(int smallest) {
        return new Parameter(name, kind, smallest, byDefault);
    }

    /** A positive number. */
    static Parameter factor(String name) {
        return new Parameter(name, Kind.FACTOR, 0, "");
    }

    /** The level of a quantile. */
    static Parameter level() {
        return new Parameter("level", Kind.LEVEL, 0, "");
    }

    /** The name of a forecaster; the strategy's own by default. */
    static Parameter forecaster() {
        return new Parameter("forecaster", Kind.FORECASTER, 0, "its own");
    }

    /** Whether it may be left out. */
    boolean isOptional() {
        return !byDefault.isEmpty();
    }

    @Override
    public String toString() {
        return isOptional() && kind != Kind.FORECASTER ? name + " = " + byDefault : name;
    }
}
