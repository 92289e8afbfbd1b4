package io.forewalk.strategies.forecasting.volatility;

/** Where the spread of a forecast comes from. */
public enum Volatility {
    /** The spread of all errors in the training window. */
    CONSTANT,
    /** Exponentially weighted squares of the errors, weight 0.94. */
    EWMA,
    /** GARCH(1,1) of the errors with normal errors. */
    GARCH;

    /**
     * The variance learnt from errors; constant where there is no GARCH to be had.
     *
     * @param errors of the training window
     * @param constant their variance if it is taken to be constant
     */
    public VarianceModel learn(double[] errors, double constant) {
        return switch (this) {
            case CONSTANT -> new ConstantVariance(constant);
            case EWMA -> EwmaVariance.DAILY;
            case GARCH ->
                    new GarchEstimator(GarchShape.PLAIN)
                            .estimate(errors)
                            .<VarianceModel>map(found -> found)
                            .orElseGet(() -> new ConstantVariance(constant));
        };
    }
}
