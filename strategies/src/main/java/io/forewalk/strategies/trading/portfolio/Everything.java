package io.forewalk.strategies.trading.portfolio;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.Situation;
import java.util.List;

/**
 * All instruments with all of the equity, bought at the first chance. What could not be bought then
 * is tried again when the weights are put right.
 */
final class Everything implements PortfolioTrader.Choice {

    @Override
    public PortfolioTrader.Members of(Situation now, Closes closes, boolean due) {
        List<PriceHistory> all = now.known().histories();
        List<PriceHistory> absent =
                all.stream().filter(h -> now.holding(h.instrument()).units() == 0).toList();
        boolean buys = due || absent.size() == all.size();
        return new PortfolioTrader.Members(all, buys ? absent : List.of(), List.of(), 1);
    }
}
