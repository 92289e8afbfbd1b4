package io.forewalk.strategies.forecasting.garch;

import io.forewalk.engine.fixture.ForecasterContract;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.strategies.forecasting.volatility.ReturnMean;

class StudentGarchForecasterContractTest implements ForecasterContract {

    @Override
    public Forecaster forecaster() {
        return new GarchForecaster(ReturnMean.ZERO, false, ErrorKind.T);
    }

    @Override
    public int initialBars() {
        return 60;
    }
}
