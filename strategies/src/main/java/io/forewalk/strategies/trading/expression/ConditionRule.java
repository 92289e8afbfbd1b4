package io.forewalk.strategies.trading.expression;

import io.forewalk.engine.trading.Holding;
import org.ta4j.core.Position;
import org.ta4j.core.TradingRecord;
import org.ta4j.core.rules.AbstractRule;

/**
 * A condition as a ta4j rule, satisfied only where it is known to be true. (ta4j's own rules are
 * false on a missing number, so its {@code NotRule} is true there.)
 */
final class ConditionRule extends AbstractRule {

    private final Graph graph;
    private final Judgement judgement;

    ConditionRule(Graph graph, Judgement judgement) {
        this.graph = graph;
        this.judgement = judgement;
    }

    @Override
    public boolean isSatisfied(int bar, TradingRecord record) {
        graph.moveTo(bar);
        return judgement.of(holdingOf(record, bar)) == Truth.TRUE;
    }

    private static Holding holdingOf(TradingRecord record, int bar) {
        Position position = record.getCurrentPosition();
        if (!position.isOpened()) {
            return Holding.NONE;
        }
        double amount = position.getEntry().getAmount().doubleValue();
        return new Holding(
                position.getEntry().isBuy() ? amount : -amount,
                position.getEntry().getPricePerAsset().doubleValue(),
                bar - position.getEntry().getIndex() + 1);
    }
}
