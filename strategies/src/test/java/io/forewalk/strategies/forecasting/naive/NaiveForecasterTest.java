package io.forewalk.strategies.forecasting.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class NaiveForecasterTest {

    // Closes 100, 110, 99; opens 100, 104, 108: log moves to the open ln 1.04, ln(108/110), to the
    // close ln 1.1, ln 0.9.
    private static final PriceHistory THREE_BARS = threeBars();

    @Test
    void predictsTheLastCloseForBothPrices() {
        Forecast forecast = forecastOf(new NaiveForecaster());

        assertThat(forecast.next().open().point()).isEqualTo(99.0);
        assertThat(forecast.next().close().point()).isEqualTo(99.0);
    }

    @Test
    void spreadsAreTheRootMeanSquareOfTheKnownMoves() {
        Forecast forecast = forecastOf(new NaiveForecaster());

        double rms = Math.sqrt((square(Math.log(1.1)) + square(Math.log(0.9))) / 2);
        assertThat(forecast.next().close().quantile(0.975))
                .isCloseTo(99 * Math.exp(1.959963984540054 * rms), within(1e-10));
    }

    @Test
    void driftAddsTheMeanMove() {
        Forecast forecast = forecastOf(new DriftForecaster());

        double toOpen = (Math.log(1.04) + Math.log(108 / 110.0)) / 2;
        double toClose = (Math.log(1.1) + Math.log(0.9)) / 2;
        assertThat(forecast.next().open().point()).isCloseTo(99 * Math.exp(toOpen), within(1e-10));
        assertThat(forecast.next().close().point())
                .isCloseTo(99 * Math.exp(toClose), within(1e-10));
    }

    @Test
    void theVarianceOfDriftHoldsTheErrorOfTheMean() {
        Forecast forecast = forecastOf(new DriftForecaster());

        double half = (Math.log(1.1) - Math.log(0.9)) / 2;
        double sd = Math.sqrt(2 * half * half) * Math.sqrt(1.5);
        double median = forecast.next().close().point();
        assertThat(forecast.next().close().quantile(0.9))
                .isCloseTo(median * Math.exp(1.2815515655446004 * sd), within(1e-10));
    }

    @Test
    void variancesOfARandomWalkAddUpOverTheBarsAhead() {
        Forecast forecast = forecastOf(new NaiveForecaster(), 3);

        double day = (square(Math.log(1.1)) + square(Math.log(0.9))) / 2;
        double open = (square(Math.log(1.04)) + square(Math.log(108 / 110.0))) / 2;
        assertThat(forecast.steps()).hasSize(3);
        assertThat(forecast.steps().get(2).close().quantile(0.9))
                .isCloseTo(99 * Math.exp(1.2815515655446004 * Math.sqrt(3 * day)), within(1e-10));
        assertThat(forecast.steps().get(2).open().quantile(0.9))
                .isCloseTo(
                        99 * Math.exp(1.2815515655446004 * Math.sqrt(2 * day + open)),
                        within(1e-10));
        assertThat(forecast.next()).isEqualTo(forecastOf(new NaiveForecaster()).next());
    }

    @Test
    void driftGrowsWithTheBarsAheadAndSoDoesTheErrorOfItsMean() {
        Forecast forecast = forecastOf(new DriftForecaster(), 3);

        // h s^2 + h^2 s^2 / n, as rwf of R has it.
        double mean = (Math.log(1.1) + Math.log(0.9)) / 2;
        double half = (Math.log(1.1) - Math.log(0.9)) / 2;
        double sd = Math.sqrt(2 * half * half) * Math.sqrt(3 + 9.0 / 2);
        double median = forecast.steps().get(2).close().point();
        assertThat(median).isCloseTo(99 * Math.exp(3 * mean), within(1e-10));
        assertThat(forecast.steps().get(2).close().quantile(0.9))
                .isCloseTo(median * Math.exp(1.2815515655446004 * sd), within(1e-10));
    }

    private static Forecast forecastOf(Forecaster method) {
        return forecastOf(method, 1);
    }

    private static Forecast forecastOf(Forecaster method, int horizon) {
        MarketView market = MarketView.of(THREE_BARS);
        return method.fit(new TrainingWindow(market, 0, new RandomSource(1), 0, horizon))
                .forecast(market);
    }

    private static double square(double x) {
        return x * x;
    }

    private static PriceHistory threeBars() {
        var history =
                PriceHistory.builder(new Instrument("T", "", ZoneOffset.UTC, Duration.ofDays(1)));
        double[][] bars = {{100, 100}, {104, 110}, {108, 99}};
        for (int day = 0; day < bars.length; day++) {
            Instant end = Instant.EPOCH.plus(Duration.ofDays(day + 1L));
            history.add(new Bar(end, bars[day][0], 111, 98, bars[day][1], 1));
        }
        return history.build();
    }
}
