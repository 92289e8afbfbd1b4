package io.forewalk.engine.trading;

import java.util.List;
import java.util.Optional;

/**
 * A strategy with orders of its own, whatever the contestant's plan says: a candidate that differs
 * from others in how its positions are opened and protected.
 */
public record PlannedStrategy(TradingStrategy rule, OrderPlan plan) implements TradingStrategy {

    @Override
    public FittedStrategy fit(TuningWindow window) {
        return new Fitted(rule.fit(window), plan);
    }

    private record Fitted(FittedStrategy rule, OrderPlan orders) implements FittedStrategy {

        @Override
        public TargetPositions decide(Situation now) {
            return rule.decide(now);
        }

        @Override
        public Optional<OrderPlan> plan() {
            return Optional.of(orders);
        }

        @Override
        public int firstValidBar() {
            return rule.firstValidBar();
        }
    }

    @Override
    public boolean readsForecasts() {
        return rule.readsForecasts();
    }

    @Override
    public List<String> namedForecasters() {
        return rule.namedForecasters();
    }

    @Override
    public boolean sellsShort() {
        return rule.sellsShort();
    }
}
