package io.forewalk.strategies.trading.rules;

import java.util.List;
import org.ta4j.core.Indicator;
import org.ta4j.core.Rule;
import org.ta4j.core.Strategy;
import org.ta4j.core.Trade.TradeType;
import org.ta4j.core.num.Num;
import org.ta4j.core.rules.BooleanRule;

/**
 * When to trade one instrument.
 *
 * @param buy opens a long position, after closing a short one
 * @param sell closes a long position
 * @param sellShort opens a short position, after closing a long one
 * @param cover closes a short position
 * @param reads every indicator the rules read; while one of them has no value, no rule is asked
 * @param warmUpBars index of the first bar at which all of them have a value
 */
public record TradingRules(
        Rule buy,
        Rule sell,
        Rule sellShort,
        Rule cover,
        List<Indicator<Num>> reads,
        int warmUpBars) {

    public TradingRules {
        reads = List.copyOf(reads);
    }

    /**
     * Rules for the long side, mirrored for the short side as far as the direction allows.
     *
     * @param up speaks for rising prices
     * @param down speaks for falling prices
     */
    public static TradingRules mirrored(
            Direction direction, Rule up, Rule down, List<Indicator<Num>> reads) {
        return new TradingRules(
                direction.buys() ? up : BooleanRule.FALSE,
                down,
                direction.sellsShort() ? down : BooleanRule.FALSE,
                up,
                reads,
                warmUpOf(reads));
    }

    /**
     * The rules of a ta4j strategy; its starting type says which side it takes. Its unstable bars
     * must be set, since ta4j rules do not tell which indicators they read.
     */
    public static TradingRules of(Strategy strategy) {
        boolean longSide = strategy.getStartingType() == TradeType.BUY;
        Rule enter = strategy.getEntryRule();
        Rule leave = strategy.getExitRule();
        return new TradingRules(
                longSide ? enter : BooleanRule.FALSE,
                longSide ? leave : BooleanRule.FALSE,
                longSide ? BooleanRule.FALSE : enter,
                longSide ? BooleanRule.FALSE : leave,
                List.of(),
                strategy.getUnstableBars());
    }

    private static int warmUpOf(List<Indicator<Num>> reads) {
        return reads.stream().mapToInt(Indicator::getCountOfUnstableBars).max().orElse(0);
    }
}
