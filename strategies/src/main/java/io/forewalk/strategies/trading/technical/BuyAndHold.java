package io.forewalk.strategies.trading.technical;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.Situation;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TargetPositions;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;
import java.util.LinkedHashMap;
import java.util.Map;

/** Buys every instrument at the first chance and keeps it. */
public record BuyAndHold() implements TradingStrategy {

    @Override
    public FittedStrategy fit(TuningWindow window) {
        return BuyAndHold::allLong;
    }

    private static TargetPositions allLong(Situation now) {
        Map<Instrument, TargetPosition> targets = new LinkedHashMap<>();
        for (PriceHistory history : now.known().histories()) {
            targets.put(history.instrument(), TargetPosition.LONG);
        }
        return new TargetPositions(targets);
    }
}
