package io.forewalk.strategies;

import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.strategies.forecasting.ar1.Ar1Forecaster;
import io.forewalk.strategies.forecasting.arima.ArimaForecaster;
import io.forewalk.strategies.forecasting.ets.EtsForecaster;
import io.forewalk.strategies.forecasting.ets.SmoothingChoice;
import io.forewalk.strategies.forecasting.ewma.EwmaForecaster;
import io.forewalk.strategies.forecasting.garch.ErrorKind;
import io.forewalk.strategies.forecasting.garch.GarchForecaster;
import io.forewalk.strategies.forecasting.lstm.Feature;
import io.forewalk.strategies.forecasting.lstm.LossKind;
import io.forewalk.strategies.forecasting.lstm.LstmForecaster;
import io.forewalk.strategies.forecasting.lstm.ScalerKind;
import io.forewalk.strategies.forecasting.lstm.TargetKind;
import io.forewalk.strategies.forecasting.lstm.TrainerKind;
import io.forewalk.strategies.forecasting.naive.DriftForecaster;
import io.forewalk.strategies.forecasting.naive.NaiveForecaster;
import io.forewalk.strategies.forecasting.seasonal.SeasonalNaiveForecaster;
import io.forewalk.strategies.forecasting.theta.ThetaForecaster;
import io.forewalk.strategies.forecasting.volatility.ReturnMean;
import io.forewalk.strategies.forecasting.volatility.Volatility;
import io.forewalk.strategies.trading.expression.TextRules;
import io.forewalk.strategies.trading.portfolio.EqualWeight;
import io.forewalk.strategies.trading.portfolio.InverseVolatility;
import io.forewalk.strategies.trading.portfolio.Rebalancing;
import io.forewalk.strategies.trading.portfolio.TopByForecast;
import io.forewalk.strategies.trading.portfolio.Weighting;
import io.forewalk.strategies.trading.rules.Direction;
import io.forewalk.strategies.trading.signal.ForecastOpenToClose;
import io.forewalk.strategies.trading.signal.ForecastSign;
import io.forewalk.strategies.trading.technical.BuyAndHold;
import io.forewalk.strategies.trading.technical.MovingAverageCross;
import io.forewalk.strategies.trading.technical.RsiReversal;
import java.util.List;
import java.util.Map;

/** One small instance of every player an experiment file can name, by its name there. */
final class TinyPlayers {

    static final TradingStrategy FORECAST_SIGN = new ForecastSign(0, Direction.LONG_SHORT);

    static final Map<String, Forecaster> FORECASTERS =
            Map.of(
                    "naive", new NaiveForecaster(),
                    "drift", new DriftForecaster(),
                    "seasonalNaive", new SeasonalNaiveForecaster(5),
                    "ar1", new Ar1Forecaster(Volatility.EWMA),
                    "ets", new EtsForecaster(SmoothingChoice.AUTO, Volatility.CONSTANT),
                    "theta", new ThetaForecaster(Volatility.CONSTANT),
                    "ewma", new EwmaForecaster(0.94, ReturnMean.CONSTANT),
                    "garch", new GarchForecaster(ReturnMean.CONSTANT, false, ErrorKind.NORMAL),
                    "arima", ArimaForecaster.of(1, 1, 1),
                    "lstm", tinyNetwork());

    static final Map<String, TradingStrategy> STRATEGIES =
            Map.of(
                    "buyAndHold",
                    new BuyAndHold(),
                    "movingAverageCross",
                    new MovingAverageCross(2, 5, Direction.LONG_SHORT),
                    "rsiReversal",
                    new RsiReversal(3, 40, 60, Direction.LONG_SHORT),
                    "rules",
                    new TextRules(
                            Direction.LONG_SHORT,
                            "close > sma(close, 3) and predictedClose > 1.0001 * close",
                            "crossesBelow(close, ema(close, 4)) or rsi(close, 3) < 30",
                            "",
                            ""),
                    "forecastSign",
                    FORECAST_SIGN,
                    "forecastOpenToClose",
                    new ForecastOpenToClose(0, Direction.LONG_SHORT),
                    "topByForecast",
                    new TopByForecast(
                            1, 1, -1, Weighting.INVERSE_VOLATILITY, 5, new Rebalancing(3, 0.01)),
                    "equalWeight",
                    new EqualWeight(new Rebalancing(3, 0.01)),
                    "inverseVolatility",
                    new InverseVolatility(5, new Rebalancing(3, 0.01)));

    private TinyPlayers() {}

    /** Two layers of three units that look back four bars, trained for two epochs. */
    private static LstmForecaster tinyNetwork() {
        return new LstmForecaster(
                List.of(3, 3),
                List.of(0.2),
                4,
                List.of(Feature.OPEN, Feature.CLOSE),
                TargetKind.LOG_RETURN,
                ScalerKind.STANDARD,
                LossKind.MSE,
                2,
                16,
                0.01,
                1.0,
                0,
                2,
                0,
                1,
                1,
                1.0,
                TrainerKind.FUSED,
                "");
    }
}
