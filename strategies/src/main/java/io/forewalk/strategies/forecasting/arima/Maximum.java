package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.statistics.Minimum;
import java.io.Serializable;

/** A maximum of the likelihood. */
final class Maximum implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double SMALLEST_ROOT = 1.01;

    private final String start;
    private final double[] coefficients;
    private final ArmaProcess process;
    private final LikelihoodValue value;
    private final Minimum search;

    /**
     * Takes over the coefficients.
     *
     * @param start name of the start that led to it
     * @param value the likelihood there
     * @param search where the search ended, from which a later one goes on
     */
    Maximum(
            String start,
            ArmaShape shape,
            double[] coefficients,
            LikelihoodValue value,
            Minimum search) {
        this.start = start;
        this.coefficients = coefficients;
        this.process = shape.process(coefficients);
        this.value = value;
        this.search = search;
    }

    /** Name of the start that led to it. */
    String start() {
        return start;
    }

    /** A copy of the coefficients, in the order of {@link ArmaShape#names}. */
    double[] coefficients() {
        return coefficients.clone();
    }

    /** The process they make, products with a season multiplied out. */
    ArmaProcess process() {
        return process;
    }

    /** The likelihood there. */
    LikelihoodValue value() {
        return value;
    }

    /** Where the search ended. */
    Minimum search() {
        return search;
    }

    /**
     * Whether it may be used: a root nearer to the unit circle belongs to a model that is
     * over-differenced or not stationary (the check of R's {@code auto.arima}).
     */
    boolean isSound() {
        return process.rootsExceed(SMALLEST_ROOT);
    }
}
