package io.forewalk.strategies.forecasting.ewma;

import io.forewalk.engine.fixture.ForecasterContract;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.strategies.forecasting.volatility.ReturnMean;

class EwmaForecasterContractTest implements ForecasterContract {

    @Override
    public Forecaster forecaster() {
        return new EwmaForecaster(0.94, ReturnMean.ZERO);
    }
}
