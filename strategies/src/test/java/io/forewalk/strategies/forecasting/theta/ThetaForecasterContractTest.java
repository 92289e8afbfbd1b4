package io.forewalk.strategies.forecasting.theta;

import io.forewalk.engine.fixture.ForecasterContract;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.strategies.forecasting.volatility.Volatility;

class ThetaForecasterContractTest implements ForecasterContract {

    @Override
    public Forecaster forecaster() {
        return new ThetaForecaster(Volatility.CONSTANT);
    }
}
