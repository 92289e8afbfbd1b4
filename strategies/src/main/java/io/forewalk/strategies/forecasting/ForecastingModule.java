package io.forewalk.strategies.forecasting;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.MapBinder;
import io.forewalk.engine.forecast.ForecastCombination;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.strategies.forecasting.ar1.Ar1Forecaster;
import io.forewalk.strategies.forecasting.arima.ArimaForecaster;
import io.forewalk.strategies.forecasting.combination.InverseErrorCombination;
import io.forewalk.strategies.forecasting.combination.MeanCombination;
import io.forewalk.strategies.forecasting.ets.EtsForecaster;
import io.forewalk.strategies.forecasting.ewma.EwmaForecaster;
import io.forewalk.strategies.forecasting.garch.GarchForecaster;
import io.forewalk.strategies.forecasting.lstm.LstmForecaster;
import io.forewalk.strategies.forecasting.naive.DriftForecaster;
import io.forewalk.strategies.forecasting.naive.NaiveForecaster;
import io.forewalk.strategies.forecasting.seasonal.SeasonalNaiveForecaster;
import io.forewalk.strategies.forecasting.theta.ThetaForecaster;

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
        forecasters.addBinding("seasonalNaive").toInstance(SeasonalNaiveForecaster.class);
        forecasters.addBinding("ar1").toInstance(Ar1Forecaster.class);
        forecasters.addBinding("ets").toInstance(EtsForecaster.class);
        forecasters.addBinding("theta").toInstance(ThetaForecaster.class);
        forecasters.addBinding("ewma").toInstance(EwmaForecaster.class);
        forecasters.addBinding("garch").toInstance(GarchForecaster.class);
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
