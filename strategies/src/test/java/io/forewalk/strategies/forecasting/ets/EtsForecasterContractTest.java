package io.forewalk.strategies.forecasting.ets;

import io.forewalk.engine.fixture.ForecasterContract;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.strategies.forecasting.volatility.Volatility;

class EtsForecasterContractTest implements ForecasterContract {

    @Override
    public Forecaster forecaster() {
        return new EtsForecaster(SmoothingChoice.AUTO, Volatility.EWMA);
    }
}
