package io.forewalk.strategies.trading.portfolio;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.LogReturns;
import io.forewalk.engine.market.PriceHistory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the equity is shared out over instruments.
 *
 * @param lookback log returns that a volatility is measured on
 */
record Shares(Weighting weighting, int lookback) {

    /**
     * A weight of each instrument; together they make the total, unless none has a volatility. 0
     * for one whose past is too short for a volatility or has none.
     */
    Map<Instrument, Double> of(List<PriceHistory> members, double total) {
        Map<Instrument, Double> weights = new LinkedHashMap<>();
        double sum = 0;
        for (PriceHistory member : members) {
            double part = part(member);
            weights.put(member.instrument(), part);
            sum += part;
        }
        double whole = sum;
        weights.replaceAll((_, part) -> part == 0 ? 0 : total * part / whole);
        return weights;
    }

    private double part(PriceHistory member) {
        return switch (weighting) {
            case EQUAL -> 1;
            case INVERSE_VOLATILITY -> {
                double deviation = LogReturns.deviation(member, member.last(), lookback);
                yield deviation > 0 ? 1 / deviation : 0;
            }
        };
    }
}
