package io.forewalk.strategies.trading.rules;

import java.io.Serializable;

/** Writes the rules of a strategy for one instrument. */
@FunctionalInterface
public interface RuleBook extends Serializable {

    /** Rules over the instrument's bars and predictions. */
    TradingRules rulesFor(TradedSeries series);
}
