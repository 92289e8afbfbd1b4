package io.forewalk.strategies.forecasting.lstm;

/** How features and targets are brought to a common size. */
public enum ScalerKind {
    /** By mean and standard deviation. */
    STANDARD,
    /** To 0..1 between the smallest and the largest value; a trend leaves that range. */
    MIN_MAX,
    /** Not at all. */
    NONE
}
