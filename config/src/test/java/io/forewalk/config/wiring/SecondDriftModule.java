package io.forewalk.config.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.MapBinder;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.strategies.forecasting.naive.NaiveForecaster;

/** Takes a name that is taken. */
final class SecondDriftModule extends AbstractModule {

    @Override
    protected void configure() {
        MapBinder.newMapBinder(
                        binder(),
                        new TypeLiteral<String>() {},
                        new TypeLiteral<Class<? extends Forecaster>>() {})
                .addBinding("drift")
                .toInstance(NaiveForecaster.class);
    }
}
