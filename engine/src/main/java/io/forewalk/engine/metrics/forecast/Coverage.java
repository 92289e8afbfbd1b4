package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.forecast.PredictiveDistribution;

/** How often a predicted interval held the price that came. */
final class Coverage {

    private Coverage() {}

    /**
     * Rows that have both quantiles, and those of them whose actual price lies between, limits in.
     */
    static Share between(ScoredForecasts scored, double low, double high) {
        int hits = 0;
        int trials = 0;
        for (ScoredForecast row : scored.rows()) {
            PredictiveDistribution predicted = row.predicted();
            double lower = predicted.quantile(low);
            double upper = predicted.quantile(high);
            trials += lower <= upper ? 1 : 0;
            hits += lower <= row.actual() && row.actual() <= upper ? 1 : 0;
        }
        return new Share(hits, trials);
    }
}
