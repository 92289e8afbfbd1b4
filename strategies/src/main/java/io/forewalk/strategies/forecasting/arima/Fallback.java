package io.forewalk.strategies.forecasting.arima;

/** Why a random walk stands in for the model asked for. */
enum Fallback {
    /** It does not. */
    NONE(""),
    /** Too few bars for the number of parameters. */
    TOO_SHORT("the window has too few bars for the order"),
    /** The likelihood of constant differences has no maximum. */
    NO_VARIATION("the differenced log closes do not vary"),
    /** Every maximum has a root that is too near to the unit circle. */
    NO_SOUND_MAXIMUM("no start led to a model with all roots beyond 1.01");

    private final String reason;

    Fallback(String reason) {
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
