package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.fixture.ForecasterContract;
import io.forewalk.engine.forecast.Forecaster;
import java.util.List;

class SeasonalArimaContractTest implements ForecasterContract {

    @Override
    public Forecaster forecaster() {
        return new ArimaForecaster(
                ArimaOrder.of(1, 1, 0),
                true,
                Criterion.AICC,
                List.of(0, 0, 1, 5),
                List.of(Regressor.WEEKDAY, Regressor.RANGE),
                List.of());
    }
}
