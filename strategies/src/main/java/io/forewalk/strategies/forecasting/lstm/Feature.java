package io.forewalk.strategies.forecasting.lstm;

/** What the network sees of a bar. */
public enum Feature {
    /** First price. */
    OPEN,
    /** Last price. */
    CLOSE,
    /** Highest price. */
    HIGH,
    /** Lowest price. */
    LOW,
    /** Units traded. */
    VOLUME,
    /** Highest against lowest price. */
    RANGE
}
