package io.forewalk.engine.metrics.forecast;

import java.util.function.ToDoubleFunction;

/** Whether predicted and actual changes have the same sign. */
final class Signs {

    private Signs() {}

    /** Rows in which neither change is zero or missing, and those of them with equal signs. */
    static Share agreement(
            ScoredForecasts scored,
            ToDoubleFunction<ScoredForecast> predicted,
            ToDoubleFunction<ScoredForecast> actual) {
        int hits = 0;
        int trials = 0;
        for (ScoredForecast row : scored.rows()) {
            double product =
                    Math.signum(predicted.applyAsDouble(row))
                            * Math.signum(actual.applyAsDouble(row));
            hits += product > 0 ? 1 : 0;
            trials += product > 0 || product < 0 ? 1 : 0;
        }
        return new Share(hits, trials);
    }
}
