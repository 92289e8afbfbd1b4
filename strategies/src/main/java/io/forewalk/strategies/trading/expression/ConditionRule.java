package io.forewalk.strategies.trading.expression;

import io.forewalk.engine.trading.Holding;
import org.ta4j.core.Position;
import org.ta4j.core.TradingRecord;
import org.ta4j.core.rules.AbstractRule;

/**
 * A condition as a ta4j rule, satisfied only where it is known to be true. One that does not read
 * the account is judged once at a bar, for all strategies that say the same. (ta4j's own rules are
 * false on a missing number, so its {@code NotRule} is true there.)
 */
final class ConditionRule extends AbstractRule {

    private final Graph graph;
    private final Judgement judgement;
    private final boolean ofAccount;
    private final int warmUpBars;
    private int judged = -1;
    private Truth truth = Truth.UNKNOWN;

    ConditionRule(Condition condition, Graph graph) {
        this.graph = graph;
        this.judgement = Judgement.of(condition, graph);
        this.ofAccount = condition.ofAccount();
        this.warmUpBars = condition.warmUpBars();
    }

    /** Index of the first bar at which everything in it can have a value. */
    int warmUpBars() {
        return warmUpBars;
    }

    @Override
    public boolean isSatisfied(int bar, TradingRecord record) {
        graph.moveTo(bar);
        if (ofAccount) {
            return judgement.of(holdingOf(record, bar)) == Truth.TRUE;
        }
        if (judged != bar) {
            judged = bar;
            truth = judgement.of(Holding.NONE);
        }
        return truth == Truth.TRUE;
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
