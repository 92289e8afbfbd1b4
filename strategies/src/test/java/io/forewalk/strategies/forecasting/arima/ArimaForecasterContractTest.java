package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.fixture.ForecasterContract;
import io.forewalk.engine.forecast.Forecaster;
import java.util.List;

class ArimaForecasterContractTest implements ForecasterContract {

    @Override
    public Forecaster forecaster() {
        return new ArimaForecaster(List.of(1, 1, 1), true);
    }
}
