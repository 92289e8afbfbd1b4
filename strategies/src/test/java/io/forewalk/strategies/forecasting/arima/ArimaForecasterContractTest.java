package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.fixture.ForecasterContract;
import io.forewalk.engine.forecast.Forecaster;

class ArimaForecasterContractTest implements ForecasterContract {

    @Override
    public Forecaster forecaster() {
        return ArimaForecaster.of(1, 1, 1);
    }
}
