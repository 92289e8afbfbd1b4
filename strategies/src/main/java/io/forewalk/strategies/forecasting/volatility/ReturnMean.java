package io.forewalk.strategies.forecasting.volatility;

/** The mean of log returns. */
public enum ReturnMean {
    /** None: the next close is the last one. */
    ZERO,
    /** Constant, estimated. */
    CONSTANT
}
