package io.forewalk.config.yaml;

import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.market.csv.CsvMarketData;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.strategies.forecasting.arima.ArimaForecaster;
import io.forewalk.strategies.forecasting.combination.InverseErrorCombination;
import io.forewalk.strategies.forecasting.combination.MeanCombination;
import io.forewalk.strategies.forecasting.lstm.LstmForecaster;
import io.forewalk.strategies.forecasting.naive.DriftForecaster;
import io.forewalk.strategies.forecasting.naive.NaiveForecaster;
import io.forewalk.strategies.trading.signal.ForecastSign;
import io.forewalk.strategies.trading.technical.BuyAndHold;
import io.forewalk.strategies.trading.technical.MovingAverageCross;
import java.util.LinkedHashMap;
import java.util.Map;

/** Types for tests of files. */
final class Catalog {

    private Catalog() {}

    static Plugins plugins() {
        Map<String, Class<? extends Forecaster>> forecasters = new LinkedHashMap<>();
        forecasters.put("naive", NaiveForecaster.class);
        forecasters.put("drift", DriftForecaster.class);
        forecasters.put("arima", ArimaForecaster.class);
        forecasters.put("lstm", LstmForecaster.class);
        return new Plugins(
                Map.of("csv", CsvMarketData.class, "simulated", SimulatedMarket.class),
                forecasters,
                Map.of(
                        "mean",
                        MeanCombination.class,
                        "inverseError",
                        InverseErrorCombination.class),
                Map.of(
                        "buyAndHold",
                        BuyAndHold.class,
                        "movingAverageCross",
                        MovingAverageCross.class,
                        "forecastSign",
                        ForecastSign.class));
    }
}
