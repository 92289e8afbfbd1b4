package io.forewalk.strategies.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.random.RandomSource;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several bars ahead. */
class HorizonTest {

    private static final PriceHistory WALK = SimulatedMarket.randomWalk(300, 9);

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.forewalk.strategies.forecasting.HardPricesTest#forecasters")
    void theFirstOfSeveralBarsIsTheNextBar(Forecaster method) {
        Forecast one = forecast(method, 1);
        Forecast four = forecast(method, 4);

        assertThat(four.steps()).hasSize(4);
        assertThat(four.next()).isEqualTo(one.next());
    }

    // A seasonal naive of five days is as sure of the fourth as of the first.
    @ParameterizedTest(name = "{0}")
    @MethodSource("io.forewalk.strategies.forecasting.HardPricesTest#forecasters")
    void closesFurtherAheadAreNotSurer(Forecaster method) {
        List<Double> widths =
                forecast(method, 4).steps().stream().map(step -> width(step.close())).toList();

        for (int step = 1; step < 4; step++) {
            assertThat(widths.get(step)).isGreaterThanOrEqualTo(widths.get(step - 1) - 1e-12);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.forewalk.strategies.forecasting.HardPricesTest#estimating")
    void anOpenLiesTheMeanGapAboveTheCloseBeforeIt(Forecaster method) {
        Forecast forecast = forecast(method, 4);

        double gap = forecast.next().open().point() / WALK.close(WALK.last());
        for (int step = 1; step < 4; step++) {
            double before = forecast.steps().get(step - 1).close().point();
            assertThat(forecast.steps().get(step).open().point())
                    .isCloseTo(before * gap, within(1e-10 * before));
        }
    }

    private static Forecast forecast(Forecaster method, int horizon) {
        MarketView market = MarketView.of(WALK);
        var window = new TrainingWindow(market, 0, new RandomSource(1), 0, horizon);
        return method.fit(window).forecast(market);
    }

    private static double width(PredictiveDistribution price) {
        return StrictMath.log(price.quantile(0.975) / price.quantile(0.025));
    }
}
