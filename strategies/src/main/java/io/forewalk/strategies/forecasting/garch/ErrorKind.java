package io.forewalk.strategies.forecasting.garch;

/** The law of the errors. */
public enum ErrorKind {
    NORMAL,
    /** Student's, degrees of freedom estimated. */
    T
}
