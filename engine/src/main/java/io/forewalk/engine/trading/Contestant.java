package io.forewalk.engine.trading;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalLong;

/**
 * A strategy as it enters the comparison: once per forecaster its entry lists, and per seed where
 * it reads a seeded forecast.
 *
 * @param label its name in every file: {@code name}, then {@code @forecaster} if the entry lists
 *     several, then {@code #seed} if several seeds run: {@code trendAndForecast@lstm#7}
 * @param name the entry's name
 * @param forecaster the forecaster it reads first, empty if it has none of its own
 * @param seeds its seed, or none
 * @param plan how its positions are opened and protected
 */
public record Contestant(
        String label,
        String name,
        String forecaster,
        List<Long> seeds,
        TradingStrategy strategy,
        OrderPlan plan)
        implements Serializable {

    public Contestant {
        seeds = List.copyOf(seeds);
    }

    /** A contestant with market orders and no exits but its strategy's. */
    public Contestant(
            String label,
            String name,
            String forecaster,
            List<Long> seeds,
            TradingStrategy strategy) {
        this(label, name, forecaster, seeds, strategy, OrderPlan.PLAIN);
    }

    /** The same with other orders. */
    public Contestant with(OrderPlan other) {
        return new Contestant(label, name, forecaster, seeds, strategy, other);
    }

    /** The same contestant with another strategy, and with its orders if it has any of its own. */
    public Contestant trading(TradingStrategy other) {
        return other instanceof PlannedStrategy(TradingStrategy rule, OrderPlan orders)
                ? new Contestant(label, name, forecaster, seeds, rule, orders)
                : new Contestant(label, name, forecaster, seeds, other, plan);
    }

    /** The seed of the forecasts it reads, empty where chance plays no part. */
    public OptionalLong seed() {
        return seeds.isEmpty() ? OptionalLong.empty() : OptionalLong.of(seeds.getFirst());
    }
}
