package io.forewalk.strategies.forecasting.smoothing;

/** The trend of an exponential smoothing. */
public enum Trend {
    /** Simple exponential smoothing, ETS(A,N,N). */
    NONE("ETS(A,N,N)", 1),
    /** Holt's linear trend, ETS(A,A,N). */
    LINEAR("ETS(A,A,N)", 2),
    /** A damped trend, ETS(A,Ad,N). */
    DAMPED("ETS(A,Ad,N)", 3);

    private final String label;
    private final int weights;

    Trend(String label, int weights) {
        this.label = label;
        this.weights = weights;
    }

    /** Its name in the taxonomy of Hyndman et al. (2008). */
    public String label() {
        return label;
    }

    /** Smoothing weights and damping to be found by search. */
    int weights() {
        return weights;
    }

    /** Weights, damping and initial states. */
    public int parameters() {
        return weights + (this == NONE ? 1 : 2);
    }
}
