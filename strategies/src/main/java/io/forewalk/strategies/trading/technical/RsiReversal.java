package io.forewalk.strategies.trading.technical;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;
import io.forewalk.strategies.trading.rules.Direction;
import io.forewalk.strategies.trading.rules.RuleTrader;
import io.forewalk.strategies.trading.rules.TradedSeries;
import io.forewalk.strategies.trading.rules.TradingRules;
import java.util.List;
import org.ta4j.core.Indicator;
import org.ta4j.core.num.Num;
import org.ta4j.core.rules.OverIndicatorRule;
import org.ta4j.core.rules.UnderIndicatorRule;

/**
 * Buys what has fallen too far by Wilder's relative strength index, and sells what has risen too
 * far.
 */
public record RsiReversal(
        @Setting(value = "Bars of the index", byDefault = "14", atLeast = 2) int period,
        @Setting(value = "Buys below this", byDefault = "30", above = 0, below = 100)
                double oversold,
        @Setting(value = "Sells above this", byDefault = "70", above = 0, below = 100)
                double overbought,
        @Setting(value = "Side of the market it may take", byDefault = "long") Direction direction)
        implements TradingStrategy {

    public RsiReversal {
        Settings.check(RsiReversal.class, period, oversold, overbought, direction);
        if (oversold >= overbought) {
            throw new IllegalArgumentException(
                    "The oversold level (%s) must be below the overbought one (%s)."
                            .formatted(oversold, overbought));
        }
    }

    @Override
    public FittedStrategy fit(TuningWindow window) {
        return RuleTrader.of(this::rules, window);
    }

    @Override
    public boolean sellsShort() {
        return direction.sellsShort();
    }

    private TradingRules rules(TradedSeries series) {
        Indicator<Num> strength = WilderRsiIndicator.of(series, period);
        return TradingRules.mirrored(
                direction,
                new UnderIndicatorRule(strength, oversold),
                new OverIndicatorRule(strength, overbought),
                List.of(strength));
    }
}
