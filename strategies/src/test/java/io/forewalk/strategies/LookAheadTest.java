package io.forewalk.strategies;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import io.forewalk.engine.fixture.LookAheadCheck;
import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.strategies.forecasting.ForecastingModule;
import io.forewalk.strategies.forecasting.naive.DriftForecaster;
import io.forewalk.strategies.trading.TradingModule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No player that an experiment file can name looks ahead, at any bar of a short series. */
class LookAheadTest {

    private static final int INITIAL_BARS = 40;

    @ParameterizedTest(name = "{0}")
    @MethodSource("strategies")
    void noStrategySeesLaterPrices(String name, TradingStrategy strategy) {
        LookAheadCheck check = LookAheadCheck.of(new DriftForecaster(), strategy);

        assertThat(check.firstLeak(SimulatedMarket.randomWalk(60, 5), INITIAL_BARS)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strategies")
    void noStrategySeesLaterPricesOfAnInstrumentWithOtherDays(
            String name, TradingStrategy strategy) {
        LookAheadCheck check = LookAheadCheck.of(new DriftForecaster(), strategy);
        PriceHistory shifted = Markets.randomWalk("B", 65, 6).between(5, 64);
        MarketData market =
                Markets.of(Markets.randomWalk("A", 60, 5), Markets.withoutEvery(7, shifted));

        assertThat(check.firstLeak(market, INITIAL_BARS)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forecasters")
    void noForecasterSeesLaterPrices(String name, Forecaster forecaster) {
        LookAheadCheck check = LookAheadCheck.of(forecaster, TinyPlayers.FORECAST_SIGN);

        assertThat(check.firstLeak(SimulatedMarket.randomWalk(52, 5), INITIAL_BARS)).isEmpty();
    }

    @Test
    void everyPlayerOfTheModulesIsTested() {
        var injector = Guice.createInjector(new ForecastingModule(), new TradingModule());
        Set<String> forecasters =
                injector.getInstance(
                                Key.get(
                                        new TypeLiteral<
                                                Map<String, Class<? extends Forecaster>>>() {}))
                        .keySet();
        Set<String> strategies =
                injector.getInstance(
                                Key.get(
                                        new TypeLiteral<
                                                Map<
                                                        String,
                                                        Class<? extends TradingStrategy>>>() {}))
                        .keySet();

        assertThat(TinyPlayers.FORECASTERS.keySet())
                .containsExactlyInAnyOrderElementsOf(forecasters);
        assertThat(TinyPlayers.STRATEGIES.keySet()).containsExactlyInAnyOrderElementsOf(strategies);
    }

    static Stream<Arguments> forecasters() {
        return TinyPlayers.FORECASTERS.entrySet().stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    static Stream<Arguments> strategies() {
        return TinyPlayers.STRATEGIES.entrySet().stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }
}
