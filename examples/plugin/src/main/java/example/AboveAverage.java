package example;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;
import io.forewalk.strategies.trading.rules.RuleStrategy;
import io.forewalk.strategies.trading.rules.TradingRules;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseStrategy;
import org.ta4j.core.Strategy;
import org.ta4j.core.indicators.averages.SMAIndicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.rules.CrossedDownIndicatorRule;
import org.ta4j.core.rules.CrossedUpIndicatorRule;

/** A ta4j strategy as it is: long above the average of so many closes. */
public record AboveAverage(
        @Setting(value = "Bars of the average", byDefault = "50", atLeast = 2) int bars)
        implements TradingStrategy {

    public AboveAverage {
        Settings.check(AboveAverage.class, bars);
    }

    @Override
    public FittedStrategy fit(TuningWindow window) {
        var rules = new RuleStrategy(s -> TradingRules.of(strategyOn(s.bars())), false, false);
        return rules.fit(window);
    }

    private Strategy strategyOn(BarSeries series) {
        var close = new ClosePriceIndicator(series);
        var average = new SMAIndicator(close, bars);
        return new BaseStrategy(
                "aboveAverage",
                new CrossedUpIndicatorRule(close, average),
                new CrossedDownIndicatorRule(close, average),
                bars);
    }
}
