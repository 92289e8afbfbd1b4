package io.forewalk.strategies.trading;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.MapBinder;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.strategies.trading.expression.TextRules;
import io.forewalk.strategies.trading.portfolio.EqualWeight;
import io.forewalk.strategies.trading.portfolio.InverseVolatility;
import io.forewalk.strategies.trading.portfolio.TopByForecast;
import io.forewalk.strategies.trading.signal.ForecastOpenToClose;
import io.forewalk.strategies.trading.signal.ForecastSign;
import io.forewalk.strategies.trading.technical.BuyAndHold;
import io.forewalk.strategies.trading.technical.MovingAverageCross;
import io.forewalk.strategies.trading.technical.RsiReversal;

/** The trading strategies an experiment file can name. */
public final class TradingModule extends AbstractModule {

    @Override
    protected void configure() {
        var strategies =
                MapBinder.newMapBinder(
                        binder(),
                        new TypeLiteral<String>() {},
                        new TypeLiteral<Class<? extends TradingStrategy>>() {});
        strategies.addBinding("buyAndHold").toInstance(BuyAndHold.class);
        strategies.addBinding("movingAverageCross").toInstance(MovingAverageCross.class);
        strategies.addBinding("rsiReversal").toInstance(RsiReversal.class);
        strategies.addBinding("rules").toInstance(TextRules.class);
        strategies.addBinding("forecastSign").toInstance(ForecastSign.class);
        strategies.addBinding("forecastOpenToClose").toInstance(ForecastOpenToClose.class);
        strategies.addBinding("topByForecast").toInstance(TopByForecast.class);
        strategies.addBinding("equalWeight").toInstance(EqualWeight.class);
        strategies.addBinding("inverseVolatility").toInstance(InverseVolatility.class);
    }
}
