package io.forewalk.engine.experiment;

import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.Situation;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TargetPositions;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;
import java.util.stream.Collectors;

/** Buy and hold of one instrument, what every contestant is measured against. */
record Benchmark(String symbol) implements TradingStrategy {

    @Override
    public FittedStrategy fit(TuningWindow window) {
        return this::hold;
    }

    private TargetPositions hold(Situation now) {
        return new TargetPositions(
                now.known().instruments().stream()
                        .filter(instrument -> instrument.symbol().equals(symbol))
                        .collect(Collectors.toMap(i -> i, i -> TargetPosition.LONG)));
    }
}
