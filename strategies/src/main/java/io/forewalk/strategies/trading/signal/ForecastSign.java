package io.forewalk.strategies.trading.signal;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;
import io.forewalk.strategies.trading.rules.Direction;
import io.forewalk.strategies.trading.rules.RuleTrader;

/**
 * Holds while the predicted move from the close to the next close, {@code predictedClose / close -
 * 1}, exceeds the threshold; with a short side, is short while it is below the negative threshold.
 */
public record ForecastSign(
        @Setting(value = "Predicted return that must be exceeded", byDefault = "0", atLeast = 0)
                double threshold,
        @Setting(value = "Side of the market it may take", byDefault = "long") Direction direction)
        implements TradingStrategy {

    public ForecastSign {
        Settings.check(ForecastSign.class, threshold, direction);
    }

    @Override
    public FittedStrategy fit(TuningWindow window) {
        return RuleTrader.of(
                series ->
                        MoveRules.of(
                                new PredictedMoveIndicator(series.close(), series.predictedClose()),
                                threshold,
                                direction),
                window);
    }

    @Override
    public boolean readsForecasts() {
        return true;
    }

    @Override
    public boolean sellsShort() {
        return direction.sellsShort();
    }
}
