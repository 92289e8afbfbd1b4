package io.forewalk.config.yaml;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.trading.OrderPlan;
import io.forewalk.engine.trading.TradingStrategy;
import java.util.List;

/** One entry of the strategies: its type's settings and, beside them, the entry's own. */
public record StrategyBlock(
        @Setting("Name in every file and table; needed only when two of one type are listed")
                String name,
        @Setting("Forecaster it reads, or a list: one contestant each") List<String> forecaster,
        TradingStrategy strategy,
        OrderPlan plan) {

    public StrategyBlock {
        forecaster = List.copyOf(forecaster);
    }
}
