package io.forewalk.strategies.forecasting.garch;

import io.forewalk.engine.fixture.ForecasterContract;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.strategies.forecasting.volatility.ReturnMean;

class GarchForecasterContractTest implements ForecasterContract {

    @Override
    public Forecaster forecaster() {
        return new GarchForecaster(ReturnMean.CONSTANT, true, ErrorKind.NORMAL);
    }

    @Override
    public int initialBars() {
        return 60;
    }
}
