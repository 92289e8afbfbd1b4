package io.forewalk.strategies.forecasting.volatility;

import java.util.Map;

/** A fitted rule for the variance of errors of mean zero. */
public sealed interface VarianceModel permits ConstantVariance, EwmaVariance, GarchVariance {

    /**
     * The variance of every error, from those before it alone.
     *
     * @param errors {@code [n]}, oldest first
     * @return {@code [n + 1]}; the last one is that of the error to come
     */
    double[] along(double[] errors);

    /**
     * The variances of the errors to come.
     *
     * @param next variance of the first of them
     * @return {@code [steps]}
     */
    double[] ahead(double next, int steps);

    /** Whether every error has the same variance. */
    default boolean isConstant() {
        return false;
    }

    /** The law of an error over its standard deviation. */
    default ErrorLaw law() {
        return ErrorLaw.NORMAL;
    }

    /** Estimates by name, for the report. */
    Map<String, Double> numbers();
}
