package io.forewalk.strategies.forecasting.ar1;

import io.forewalk.engine.fixture.ForecasterContract;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.strategies.forecasting.volatility.Volatility;

class Ar1ForecasterContractTest implements ForecasterContract {

    @Override
    public Forecaster forecaster() {
        return new Ar1Forecaster(Volatility.GARCH);
    }

    @Override
    public int initialBars() {
        return 60;
    }
}
