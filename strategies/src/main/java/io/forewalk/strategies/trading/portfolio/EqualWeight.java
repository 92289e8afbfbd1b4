package io.forewalk.strategies.trading.portfolio;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;

/** Holds every instrument with the same share of the equity. */
public record EqualWeight(
        @Setting(value = "When weights are put right", byDefault = "{}") Rebalancing rebalance)
        implements TradingStrategy {

    public EqualWeight {
        Settings.check(EqualWeight.class, rebalance);
    }

    @Override
    public FittedStrategy fit(TuningWindow window) {
        return new PortfolioTrader(
                new Everything(), new Shares(Weighting.EQUAL, 0), rebalance, window);
    }
}
