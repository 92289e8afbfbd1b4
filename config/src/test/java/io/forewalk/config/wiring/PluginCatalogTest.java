package io.forewalk.config.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Stage;
import io.forewalk.strategies.forecasting.ForecastingModule;
import org.junit.jupiter.api.Test;

class PluginCatalogTest {

    @Test
    void knowsTheTypesOfEveryRoom() {
        PluginCatalog catalog =
                Guice.createInjector(Stage.PRODUCTION, new ApplicationModule())
                        .getInstance(PluginCatalog.class);

        assertThat(catalog.plugins().sources()).containsKeys("csv", "simulated");
        assertThat(catalog.plugins().forecasters())
                .containsKeys(
                        "naive",
                        "drift",
                        "seasonalNaive",
                        "ar1",
                        "ets",
                        "theta",
                        "ewma",
                        "garch",
                        "arima",
                        "lstm");
        assertThat(catalog.plugins().strategies())
                .containsKeys(
                        "buyAndHold",
                        "movingAverageCross",
                        "rsiReversal",
                        "rules",
                        "forecastSign",
                        "forecastOpenToClose");
    }

    @Test
    void refusesASecondTypeOfOneNameAtTheStart() {
        assertThatThrownBy(() ->
                        Guice.createInjector(new ForecastingModule(), new SecondDriftModule()))
                .isInstanceOf(CreationException.class)
                .hasMessageContaining("drift");
    }
}
