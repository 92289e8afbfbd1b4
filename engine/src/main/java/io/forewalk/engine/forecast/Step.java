package io.forewalk.engine.forecast;

import java.io.Serializable;

/** The predicted open and close of one bar, in prices. */
public record Step(PredictiveDistribution open, PredictiveDistribution close)
        implements Serializable {}
