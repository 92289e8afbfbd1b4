package io.forewalk.engine.experiment;

import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Forecasts that know what came, but for a share of the model's own error: {@code ln f = ln actual
 * + share (ln predicted - ln actual)}. Nobody can trade on them; they say what accuracy would be
 * worth. The spread stays what the model said, as a share of the price, so that whoever stakes by
 * it stakes on. Where the model has no answer, or the target has not come, nothing is changed.
 *
 * @param market with the prices that came
 * @param share of the error that is left: 0 perfect foresight, 1 the model
 */
record Foresight(MarketData market, double share) {

    /** The log with its errors made smaller. */
    ForecastLog of(ForecastLog log) {
        PriceHistory history = market.history(log.instrument());
        List<LogEntry> entries =
                log.entries().stream()
                        .map(entry ->
                                new LogEntry(entry.origin(), entry.known(), of(entry, history)))
                        .toList();
        return new ForecastLog(log.instrument(), log.forecaster(), log.seed(), entries, log.fits());
    }

    private Forecast of(LogEntry entry, PriceHistory history) {
        List<Step> steps = new ArrayList<>();
        for (Step said : entry.forecast().steps()) {
            int target = entry.origin() + 1 + steps.size();
            steps.add(
                    target > history.last()
                            ? said
                            : new Step(
                                    moved(said.open(), history.open(target)),
                                    moved(said.close(), history.close(target))));
        }
        return new Forecast(steps);
    }

    private PredictiveDistribution moved(PredictiveDistribution said, double actual) {
        double predicted = said.point();
        return predicted > 0
                ? around(actual * StrictMath.exp(share * StrictMath.log(predicted / actual)), said)
                : said;
    }

    private static PredictiveDistribution around(double point, PredictiveDistribution said) {
        double factor = point / said.point();
        return PredictiveDistribution.ofStored(
                point,
                factor * said.standardDeviation(),
                Arrays.stream(said.quantiles()).map(quantile -> factor * quantile).toArray());
    }
}
