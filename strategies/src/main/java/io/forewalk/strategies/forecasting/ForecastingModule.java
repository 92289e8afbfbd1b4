package io.forewalk.strategies.forecasting;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.MapBinder;
import io.forewalk.engine.forecast.ForecastCombination;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.strategies.forecasting.arima.ArimaForecaster;
import io.forewalk.strategies.forecasting.combination.InverseErrorCombination;
import io.forewalk.strategies.forecasting.combination.MeanCombination;
import io.forewalk.strategies.forecasting.lstm.LstmForecaster;
import io.forewalk.strategies.forecasting.naive.DriftForecaster;
import io.forewalk.strategies.forecasting.naive.NaiveForecaster;

/** The forecasters and combinations an experiment file can name. */
public final class ForecastingModule extends AbstractModule {

    @Override
    protected void configure() {
        var forecasters =
                MapBinder.newMapBinder(
                        binder(),
                        new TypeLiteral<String>() {},
                        new TypeLiteral<Class<? extends Forecaster>>() {});
        forecasters.addBinding("naive").toInstance(NaiveForecaster.class);
        forecasters.addBinding("drift").toInstance(DriftForecaster.class);
        forecasters.addBinding("arima").toInstance(ArimaForecaster.class);
        forecasters.addBinding("lstm").toInstance(LstmForecaster.class);
        var combinations =
                MapBinder.newMapBinder(
                        binder(),
                        new TypeLiteral<String>() {},
                        new TypeLiteral<Class<? extends ForecastCombination>>() {});
        combinations.addBinding("mean").toInstance(MeanCombination.class);
        combinations.addBinding("inverseError").toInstance(InverseErrorCombination.class);
    }
}
