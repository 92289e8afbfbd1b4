package io.forewalk.strategies.trading.signal;

import io.forewalk.strategies.trading.rules.Direction;
import io.forewalk.strategies.trading.rules.TradingRules;
import java.util.List;
import org.ta4j.core.Indicator;
import org.ta4j.core.Rule;
import org.ta4j.core.num.Num;
import org.ta4j.core.rules.BooleanRule;
import org.ta4j.core.rules.OverIndicatorRule;
import org.ta4j.core.rules.OverOrEqualIndicatorRule;
import org.ta4j.core.rules.UnderIndicatorRule;
import org.ta4j.core.rules.UnderOrEqualIndicatorRule;

/** Rules that hold a position only while a predicted move is large enough. */
final class MoveRules {

    private MoveRules() {}

    static TradingRules of(Indicator<Num> move, double threshold, Direction direction) {
        Rule rises = new OverIndicatorRule(move, threshold);
        Rule falls = new UnderIndicatorRule(move, -threshold);
        return new TradingRules(
                direction.buys() ? rises : BooleanRule.FALSE,
                new UnderOrEqualIndicatorRule(move, threshold),
                direction.sellsShort() ? falls : BooleanRule.FALSE,
                new OverOrEqualIndicatorRule(move, -threshold),
                List.of(move),
                move.getCountOfUnstableBars());
    }
}
