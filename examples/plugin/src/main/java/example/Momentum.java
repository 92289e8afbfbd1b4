package example;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;

/** The next close repeats a share of the last move; the next open is the last close. */
public record Momentum(
        @Setting(
                        value = "Share of the last log return that the next one repeats",
                        byDefault = "0.1",
                        atLeast = -1,
                        atMost = 1)
                double share)
        implements Forecaster {

    public Momentum {
        Settings.check(Momentum.class, share);
    }

    @Override
    public FittedForecaster fit(TrainingWindow window) {
        PriceHistory known = window.target();
        double squares = 0;
        for (int bar = window.firstBar() + 1; bar <= known.last(); bar++) {
            double error = move(known, bar);
            squares += error * error;
        }
        return new Fitted(this, Math.sqrt(squares / Math.max(1, window.length() - 1)));
    }

    private static double move(PriceHistory known, int bar) {
        return StrictMath.log(known.close(bar) / known.close(bar - 1));
    }

    private record Fitted(Momentum method, double spread) implements FittedForecaster {

        @Override
        public Forecast forecast(MarketView known) {
            PriceHistory prices = known.target();
            double close = prices.close(prices.last());
            double next = close * StrictMath.exp(method.share() * move(prices, prices.last()));
            return Forecast.of(
                    PredictiveDistribution.aroundMedian(close, spread / 2),
                    PredictiveDistribution.aroundMedian(next, spread));
        }
    }
}
