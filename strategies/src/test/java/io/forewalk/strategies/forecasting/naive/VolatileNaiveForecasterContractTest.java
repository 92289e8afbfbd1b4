package io.forewalk.strategies.forecasting.naive;

import io.forewalk.engine.fixture.ForecasterContract;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.strategies.forecasting.volatility.Volatility;

class VolatileNaiveForecasterContractTest implements ForecasterContract {

    @Override
    public Forecaster forecaster() {
        return new NaiveForecaster(Volatility.EWMA);
    }
}
