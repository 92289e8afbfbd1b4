package io.forewalk.strategies.forecasting.seasonal;

import io.forewalk.engine.fixture.ForecasterContract;
import io.forewalk.engine.forecast.Forecaster;

class SeasonalNaiveForecasterContractTest implements ForecasterContract {

    @Override
    public Forecaster forecaster() {
        return new SeasonalNaiveForecaster(5);
    }
}
