package io.forewalk.strategies.trading.technical;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;
import io.forewalk.strategies.trading.rules.CrossingRule;
import io.forewalk.strategies.trading.rules.Direction;
import io.forewalk.strategies.trading.rules.RuleTrader;
import io.forewalk.strategies.trading.rules.TradedSeries;
import io.forewalk.strategies.trading.rules.TradingRules;
import java.util.List;
import org.ta4j.core.Indicator;
import org.ta4j.core.num.Num;

/** Buys when the fast moving average of the closes crosses above the slow one, and the reverse. */
public record MovingAverageCross(
        @Setting(value = "Bars of the fast average", byDefault = "50", atLeast = 1) int fast,
        @Setting(value = "Bars of the slow average", byDefault = "200", atLeast = 2) int slow,
        @Setting(value = "Side of the market it may take", byDefault = "long") Direction direction)
        implements TradingStrategy {

    public MovingAverageCross {
        Settings.check(MovingAverageCross.class, fast, slow, direction);
        if (fast >= slow) {
            throw new IllegalArgumentException(
                    "The fast average (%d) must be shorter than the slow one (%d)."
                            .formatted(fast, slow));
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
        Indicator<Num> quick = MeanIndicator.of(series, fast);
        Indicator<Num> steady = MeanIndicator.of(series, slow);
        return TradingRules.mirrored(
                direction,
                CrossingRule.above(quick, steady),
                CrossingRule.below(quick, steady),
                List.of(quick, steady));
    }
}
