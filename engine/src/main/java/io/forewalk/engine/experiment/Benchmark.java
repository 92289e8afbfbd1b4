package io.forewalk.engine.experiment;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.Situation;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TargetPositions;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Buy and hold, what every contestant is measured against: of one instrument, or of all in equal
 * parts of the equity if none has the symbol.
 */
record Benchmark(String symbol) implements TradingStrategy {

    @Override
    public FittedStrategy fit(TuningWindow window) {
        return this::hold;
    }

    private TargetPositions hold(Situation now) {
        List<Instrument> all = now.known().instruments();
        Map<Instrument, TargetPosition> targets = new LinkedHashMap<>();
        for (Instrument instrument : all) {
            if (instrument.symbol().equals(symbol)) {
                return new TargetPositions(Map.of(instrument, TargetPosition.LONG));
            }
            if (now.holding(instrument).units() == 0) {
                targets.put(instrument, new TargetPosition.Weight(1.0 / all.size()));
            }
        }
        return new TargetPositions(targets);
    }
}
