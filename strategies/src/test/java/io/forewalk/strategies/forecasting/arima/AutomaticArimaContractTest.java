package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.fixture.ForecasterContract;
import io.forewalk.engine.forecast.Forecaster;

class AutomaticArimaContractTest implements ForecasterContract {

    @Override
    public Forecaster forecaster() {
        return ArimaForecaster.of(ArimaOrder.AUTO, true);
    }
}
