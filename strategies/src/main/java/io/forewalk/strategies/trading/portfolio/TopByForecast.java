package io.forewalk.strategies.trading.portfolio;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;

/**
 * Ranks all instruments by the predicted return to the next close, {@code predictedClose / close -
 * 1}, and holds the best, each exchange of a worse one for a better one counted. After the
 * TopkDropout strategy of Microsoft's qlib.
 *
 * @param threshold -1 admits every prediction, since a price cannot fall further
 */
public record TopByForecast(
        @Setting(value = "Number of instruments held", byDefault = "10", atLeast = 1) int hold,
        @Setting(
                        value = "Most instruments exchanged for better ones at a close",
                        byDefault = "2",
                        atLeast = 1)
                int exchange,
        @Setting(
                        value = "Smallest predicted return that is held; -1 admits all",
                        byDefault = "-1",
                        atLeast = -1)
                double threshold,
        @Setting(value = "How the equity is shared out", byDefault = "equal") Weighting weights,
        @Setting(
                        value = "Returns that inverse volatility is measured on",
                        byDefault = "60",
                        atLeast = 2)
                int lookback,
        @Setting(value = "When weights are put right", byDefault = "{}") Rebalancing rebalance)
        implements TradingStrategy {

    public TopByForecast {
        Settings.check(
                TopByForecast.class, hold, exchange, threshold, weights, lookback, rebalance);
    }

    @Override
    public FittedStrategy fit(TuningWindow window) {
        return new PortfolioTrader(
                new BestByForecast(hold, exchange, threshold),
                new Shares(weights, lookback),
                rebalance,
                window);
    }

    @Override
    public boolean readsForecasts() {
        return true;
    }
}
