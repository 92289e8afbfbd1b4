package io.forewalk.strategies.forecasting.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.strategies.forecasting.Series;
import io.forewalk.strategies.forecasting.volatility.Volatility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The setting {@code volatility} changes intervals, not points. */
class VolatilityTest {

    private static final PriceHistory WALK = SimulatedMarket.randomWalk(300, 8);

    @ParameterizedTest(name = "{0}")
    @EnumSource(Volatility.class)
    void pointsOfTheNaiveStay(Volatility volatility) {
        Step next =
                new NaiveForecaster(volatility)
                        .fit(Series.window(WALK))
                        .forecast(MarketView.of(WALK))
                        .next();

        assertThat(next.open().point()).isEqualTo(WALK.close(299));
        assertThat(next.close().point()).isEqualTo(WALK.close(299));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Volatility.class)
    void pointsOfDriftStay(Volatility volatility) {
        Step expected =
                new DriftForecaster().fit(Series.window(WALK)).forecast(MarketView.of(WALK)).next();

        Step next =
                new DriftForecaster(volatility)
                        .fit(Series.window(WALK))
                        .forecast(MarketView.of(WALK))
                        .next();

        double price = expected.close().point();
        assertThat(next.open().point()).isCloseTo(expected.open().point(), within(1e-12 * price));
        assertThat(next.close().point()).isCloseTo(price, within(1e-12 * price));
    }
}
