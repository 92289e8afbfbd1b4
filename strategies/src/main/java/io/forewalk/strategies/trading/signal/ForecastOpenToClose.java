package io.forewalk.strategies.trading.signal;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;
import io.forewalk.strategies.trading.rules.Direction;
import io.forewalk.strategies.trading.rules.RuleTrader;

/**
 * Holds while the next bar is predicted to rise from open to close, {@code predictedClose /
 * predictedOpen - 1}, by more than the threshold: the part of the move that an order filled at the
 * next open can still get.
 */
public record ForecastOpenToClose(
        @Setting(value = "Predicted return that must be exceeded", byDefault = "0", atLeast = 0)
                double threshold,
        @Setting(value = "Side of the market it may take", byDefault = "long") Direction direction)
        implements TradingStrategy {

    public ForecastOpenToClose {
        Settings.check(ForecastOpenToClose.class, threshold, direction);
    }

    @Override
    public FittedStrategy fit(TuningWindow window) {
        return RuleTrader.of(
                series ->
                        MoveRules.of(
                                new PredictedMoveIndicator(
                                        series.predictedOpen(), series.predictedClose()),
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
