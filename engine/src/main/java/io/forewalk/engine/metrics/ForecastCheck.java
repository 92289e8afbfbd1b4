package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.forecast.ScoredForecast;
import io.forewalk.engine.metrics.forecast.ScoredForecasts;
import io.forewalk.engine.statistics.MincerZarnowitz;
import io.forewalk.engine.statistics.PesaranTimmermann;
import java.util.List;

/**
 * What the forecasts of one price say when they are looked at alone, in log returns from the last
 * close.
 *
 * @param direction whether signs of returns are foreseen
 * @param efficiency regression of actual on predicted returns
 * @param intervals the 80 % and the 95 % interval
 */
public record ForecastCheck(
        ForecastCase subject,
        PesaranTimmermann direction,
        MincerZarnowitz efficiency,
        List<IntervalCheck> intervals,
        LagCheck lag,
        ResidualCheck residuals) {
    public ForecastCheck {
        intervals = List.copyOf(intervals);
    }

    static ForecastCheck of(ForecastCase subject, ScoredForecasts scored) {
        double[] actual = scored.column(ScoredForecast::actualReturn);
        double[] predicted = scored.column(ScoredForecast::predictedReturn);
        return new ForecastCheck(
                subject,
                PesaranTimmermann.of(actual, predicted),
                MincerZarnowitz.of(actual, predicted, 0),
                List.of(IntervalCheck.of(scored, 0.1), IntervalCheck.of(scored, 0.025)),
                LagCheck.of(scored),
                ResidualCheck.of(scored));
    }
}
