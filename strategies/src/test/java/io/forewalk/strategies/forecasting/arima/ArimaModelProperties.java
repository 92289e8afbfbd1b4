package io.forewalk.strategies.forecasting.arima;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArimaModelProperties {

    private static final int BARS = 260;
    private static final int FIRST = 199;

    static Stream<Arguments> methodsAndSeeds() {
        return Stream.of(List.of(1, 1, 1), List.of(2, 0, 1), List.of(0, 2, 2), List.of(3, 1, 0))
                .flatMap(order ->
                        LongStream.rangeClosed(1, 4).mapToObj(seed -> Arguments.of(order, seed)));
    }

    @ParameterizedTest(name = "order {0}, seed {1}")
    @MethodSource("methodsAndSeeds")
    void aBlockEqualsOneByOneOnRollingWindowsToo(List<Integer> order, long seed) {
        PriceHistory history = SimulatedMarket.randomWalk(BARS, seed);
        var model =
                ArimaForecaster.of(new ArimaOrder(order), true)
                        .fit(Simulated.window(history, 50, FIRST));

        List<Forecast> block = model.forecastEach(MarketView.of(history), FIRST, BARS - 1);

        for (int origin = FIRST; origin < BARS; origin++) {
            assertThat(block.get(origin - FIRST))
                    .isEqualTo(model.forecast(MarketView.of(history).upTo(origin)));
        }
    }

    @ParameterizedTest(name = "order {0}, seed {1}")
    @MethodSource("methodsAndSeeds")
    void everyUpdateIsSoundAndRepeatable(List<Integer> order, long seed) {
        List<Forecast> once = chain(order, seed);
        List<Forecast> again = chain(order, seed);

        assertThat(once).isEqualTo(again);
        for (Forecast forecast : once) {
            assertThat(forecast.next().close().point()).isFinite().isPositive();
            assertThat(forecast.next().close().standardDeviation()).isFinite().isPositive();
        }
    }

    @ParameterizedTest(name = "order {0}, seed {1}")
    @MethodSource("methodsAndSeeds")
    void theEstimateIsClearOfTheUnitCircle(List<Integer> order, long seed) {
        PriceHistory history = SimulatedMarket.randomWalk(BARS, seed);
        var model =
                ArimaModel.fit(
                        ArimaForecaster.of(new ArimaOrder(order), true),
                        Simulated.window(history, 0, FIRST));

        assertThat(model.estimate().process().rootsExceed(1.01)).isTrue();
    }

    private static List<Forecast> chain(List<Integer> order, long seed) {
        PriceHistory history = SimulatedMarket.randomWalk(BARS, seed);
        FittedForecaster model =
                ArimaForecaster.of(new ArimaOrder(order), true)
                        .fit(Simulated.window(history, 0, FIRST));
        List<Forecast> forecasts = new ArrayList<>();
        for (int cut = FIRST + 1; cut < BARS; cut++) {
            model = model.update(Simulated.window(history, cut % 7, cut));
            forecasts.add(model.forecast(MarketView.of(history).upTo(cut)));
        }
        return forecasts;
    }
}
