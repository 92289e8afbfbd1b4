package io.forewalk.strategies.forecasting.naive;

import io.forewalk.engine.fixture.ForecasterContract;
import io.forewalk.engine.forecast.Forecaster;

class NaiveForecasterContractTest implements ForecasterContract {

    @Override
    public Forecaster forecaster() {
        return new NaiveForecaster();
    }
}
