package io.forewalk.engine.forecast;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;

/**
 * What a model says at one origin: step 0 is the bar after the origin.
 *
 * @param steps as many as the horizon, 1 by default
 */
public record Forecast(List<Step> steps) implements Serializable {

    public Forecast {
        steps = List.copyOf(steps);
    }

    /** A forecast of the next bar alone. */
    public static Forecast of(PredictiveDistribution open, PredictiveDistribution close) {
        return new Forecast(List.of(new Step(open, close)));
    }

    /** No answer for the next bar: every number is {@code NaN}. */
    public static Forecast none() {
        return none(1);
    }

    /** No answer for so many bars ahead. */
    public static Forecast none(int horizon) {
        return new Forecast(
                Collections.nCopies(
                        horizon,
                        new Step(PredictiveDistribution.NONE, PredictiveDistribution.NONE)));
    }

    /** The next bar. */
    public Step next() {
        return steps.getFirst();
    }
}
