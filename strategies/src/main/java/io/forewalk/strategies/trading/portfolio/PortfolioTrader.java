package io.forewalk.strategies.trading.portfolio;

import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.Situation;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TargetPositions;
import io.forewalk.engine.trading.TuningWindow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks a choice at every close for the instruments to be held, buys those that come, sells those
 * that go, and brings the others back to their weights when that is due. What has no bar at a close
 * is left alone.
 */
final class PortfolioTrader implements FittedStrategy {

    private final Choice choice;
    private final Shares shares;
    private final Rebalancing rebalancing;
    private final Closes closes;

    PortfolioTrader(Choice choice, Shares shares, Rebalancing rebalancing, TuningWindow window) {
        this.choice = choice;
        this.shares = shares;
        this.rebalancing = rebalancing;
        this.closes = new Closes(window.known());
    }

    @Override
    public TargetPositions decide(Situation now) {
        closes.pass(now.known());
        boolean due = closes.isDue(rebalancing.every());
        Members members = choice.of(now, closes, due);
        Map<Instrument, Double> weights = shares.of(members.histories(), members.total());
        Map<Instrument, TargetPosition> targets = new LinkedHashMap<>();
        members.leaving().forEach(gone -> targets.put(gone.instrument(), TargetPosition.FLAT));
        for (PriceHistory member : members.histories()) {
            double wanted = weights.getOrDefault(member.instrument(), 0.0);
            boolean comes = members.coming().contains(member);
            boolean back = due && rebalancing.strays(weight(member, now), wanted);
            if (closes.hasBar(member) && (comes || back)) {
                targets.put(member.instrument(), new TargetPosition.Weight(wanted));
            }
        }
        return new TargetPositions(targets);
    }

    private static double weight(PriceHistory history, Situation now) {
        double units = now.holding(history.instrument()).units();
        return units * history.close(history.last()) / now.equity();
    }

    /** Which instruments are to be held. */
    @FunctionalInterface
    interface Choice {

        /**
         * The choice at a close.
         *
         * @param due whether weights are put right at this close
         */
        Members of(Situation now, Closes closes, boolean due);
    }

    /**
     * What is to be held from a close on.
     *
     * @param histories of all of it
     * @param coming those of them that are not held yet and are to be bought now
     * @param leaving what is held and is to be sold
     * @param total share of the equity that all together are to have
     */
    record Members(
            List<PriceHistory> histories,
            List<PriceHistory> coming,
            List<PriceHistory> leaving,
            double total) {}
}
