package io.forewalk.strategies.trading.portfolio;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;

/**
 * Holds every instrument with a share of the equity inverse to its volatility, the standard
 * deviation of its last log returns.
 */
public record InverseVolatility(
        @Setting(
                        value = "Returns that the volatility is measured on",
                        byDefault = "60",
                        atLeast = 2)
                int lookback,
        @Setting(value = "When weights are put right", byDefault = "{}") Rebalancing rebalance)
        implements TradingStrategy {

    public InverseVolatility {
        Settings.check(InverseVolatility.class, lookback, rebalance);
    }

    @Override
    public FittedStrategy fit(TuningWindow window) {
        return new PortfolioTrader(
                new Everything(),
                new Shares(Weighting.INVERSE_VOLATILITY, lookback),
                rebalance,
                window);
    }
}
