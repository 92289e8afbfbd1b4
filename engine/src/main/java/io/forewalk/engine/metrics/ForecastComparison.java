package io.forewalk.engine.metrics;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.metrics.measure.PriceKind;
import java.util.List;

/**
 * Diebold-Mariano test of one forecaster against another on the same targets, squared return
 * errors.
 *
 * @param seeds of the first forecaster, or none
 * @param secondSeeds of the second, or none
 * @param statistic negative where the first has the smaller loss; {@code NaN} for identical
 *     forecasts
 * @param pTwoSided {@code NaN} where there is no test
 * @param pBetter one-sided, in favour of the first
 * @param pHolm {@code pBetter} adjusted by Holm over the forecasters compared with the naive for
 *     the same price and instrument, or over the remaining pairs
 * @param remark why there is no test, or how the variance was found; empty otherwise
 */
public record ForecastComparison(
        Instrument instrument,
        PriceKind target,
        String first,
        List<Long> seeds,
        String second,
        List<Long> secondSeeds,
        double statistic,
        double pTwoSided,
        double pBetter,
        double pHolm,
        String remark) {

    public ForecastComparison {
        seeds = List.copyOf(seeds);
        secondSeeds = List.copyOf(secondSeeds);
    }

    ForecastComparison withHolm(double adjusted) {
        return new ForecastComparison(
                instrument,
                target,
                first,
                seeds,
                second,
                secondSeeds,
                statistic,
                pTwoSided,
                pBetter,
                adjusted,
                remark);
    }
}
