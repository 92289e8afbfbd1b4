package io.forewalk.strategies.trading.rules;

import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;

/**
 * A strategy of ta4j rules, written in Java: {@code new RuleStrategy(series ->
 * TradingRules.of(myStrategy(series.bars())), true, false)}.
 *
 * @param book writes the rules for each instrument
 * @param readsForecasts whether a rule reads predictions
 * @param sellsShort whether a rule may open a short position
 */
public record RuleStrategy(RuleBook book, boolean readsForecasts, boolean sellsShort)
        implements TradingStrategy {

    @Override
    public FittedStrategy fit(TuningWindow window) {
        return RuleTrader.of(book, window);
    }
}
