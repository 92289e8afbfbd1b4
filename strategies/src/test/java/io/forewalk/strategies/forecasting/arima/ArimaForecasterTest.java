package io.forewalk.strategies.forecasting.arima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.statistics.Moments;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArimaForecasterTest {

    private static final ArimaForecaster ARIMA = arima(1, 1, 1);
    private static final PriceHistory WALK = SimulatedMarket.randomWalk(300, 3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6,1,1 | The order's p (6) must be in 0..5.",
                "1,3,1 | The order's d (3) must be in 0..2.",
                "1,1,-1 | The order's q (-1) must be in 0..5.",
                "1,1 | The order ([1, 1]) must be three numbers p, d and q, or auto."
            })
    void refusesAnOrderOutOfRange(String order, String message) {
        List<Integer> numbers = Arrays.stream(order.split(",")).map(Integer::valueOf).toList();

        assertThatThrownBy(() -> ArimaForecaster.of(new ArimaOrder(numbers), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesAWindowOfTwoBars() {
        assertThatThrownBy(() -> ARIMA.fit(Simulated.window(WALK, 20, 21)))
                .hasMessage("The training window (2 bars) must have at least 3 for ARIMA(1,1,1).");
    }

    @Test
    void aWindowTooShortForItsOrderFallsBackAndSaysSo() {
        FittedForecaster model = ARIMA.fit(Simulated.window(WALK, 20, 28));

        assertThat(model.summary().words().get("fallback"))
                .isEqualTo("random walk: the window has too few bars for the order");
        assertThat(model.forecast(MarketView.of(WALK).upTo(28)).next().close().point())
                .isPositive();
    }

    @Test
    void refusesACloseThatIsNoNumber() {
        PriceHistory holed = Simulated.history(new double[] {1, 2, 3, Double.NaN, 5, 6});

        assertThatThrownBy(() -> arima(0, 1, 0).fit(Simulated.window(holed, 1, 5)))
                .hasMessage("The close of bar 3 must be a positive number.");
    }

    // (0,1,0) with a constant: ln C[t] + mean move, deviation by the divisor n.
    @Test
    void theRandomWalkWithDriftIsTheMeanMove() {
        FittedForecaster model = arima(0, 1, 0).fit(Simulated.window(WALK, 0, 299));

        Forecast forecast = model.forecast(MarketView.of(WALK));

        Moments moves = Moments.of(Differencing.of(1).of(Logs.ofCloses(WALK, 0).values()));
        double median = WALK.close(299) * Math.exp(moves.mean());
        double sd = Math.sqrt(moves.second());
        assertThat(forecast.next().close().point()).isCloseTo(median, within(1e-10 * median));
        assertThat(forecast.next().close().quantile(0.975))
                .isCloseTo(median * Math.exp(1.959963984540054 * sd), within(1e-9 * median));
    }

    @Test
    void withoutAConstantTheRandomWalkStaysAtTheLastClose() {
        FittedForecaster model =
                ArimaForecaster.of(ArimaOrder.of(0, 1, 0), false)
                        .fit(Simulated.window(WALK, 0, 299));

        double close = WALK.close(299);
        assertThat(model.forecast(MarketView.of(WALK)).next().close().point())
                .isCloseTo(close, within(1e-14 * close));
    }

    @Test
    void theOpenIsTheLastCloseAndTheMeanGapOfTheWindow() {
        int firstBar = 100;
        FittedForecaster model = ARIMA.fit(Simulated.window(WALK, firstBar, 250));

        Forecast forecast = model.forecast(MarketView.of(WALK).upTo(270));

        double[] gaps = new double[150];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = Math.log(WALK.open(firstBar + i + 1) / WALK.close(firstBar + i));
        }
        Moments moments = Moments.of(gaps);
        double median = WALK.close(270) * Math.exp(moments.mean());
        assertThat(forecast.next().open().point()).isCloseTo(median, within(1e-12 * median));
        assertThat(forecast.next().open().quantile(0.975))
                .isCloseTo(
                        median * Math.exp(1.959963984540054 * moments.deviation()),
                        within(1e-11 * median));
    }

    @Test
    void constantPricesFallBackToTheRandomWalkAndSaySo() {
        double[] closes = new double[60];
        Arrays.fill(closes, 42);
        PriceHistory flat = Simulated.history(closes);

        for (int d = 0; d <= 2; d++) {
            FittedForecaster model = arima(1, d, 1).fit(Simulated.window(flat, 0, 59));
            Forecast forecast = model.forecast(MarketView.of(flat));

            assertThat(forecast.next().close().point()).isCloseTo(42, within(1e-12));
            assertThat(forecast.next().close().standardDeviation()).isZero();
            assertThat(model.summary().words().get("fallback"))
                    .isEqualTo("random walk: the differenced log closes do not vary");
        }
    }

    @Test
    void evenGrowthIsContinued() {
        double[] closes = new double[60];
        Arrays.setAll(closes, t -> 100 * StrictMath.pow(1.01, t));
        PriceHistory growth = Simulated.history(closes);

        FittedForecaster model = ARIMA.fit(Simulated.window(growth, 0, 59));

        double next = 1.01 * closes[59];
        assertThat(model.forecast(MarketView.of(growth)).next().close().point())
                .isCloseTo(next, within(1e-10 * next));
        assertThat(model.summary().words()).containsKey("fallback");
    }

    @Test
    void aFlatStartIsForgottenOncePricesMove() {
        double[] closes = new double[200];
        Arrays.setAll(closes, t -> t < 60 ? 42 : 42 + WALK.close(t) - WALK.close(60));
        PriceHistory history = Simulated.history(closes);

        FittedForecaster flat = ARIMA.fit(Simulated.window(history, 0, 50));
        FittedForecaster moving = flat.update(Simulated.window(history, 0, 199));

        assertThat(flat.summary().words()).containsKey("fallback");
        assertThat(moving.summary().words()).doesNotContainKey("fallback");
    }

    // White noise differenced once too often has a moving-average root of one.
    @Test
    void aRootNearTheUnitCircleFallsBackToTheRandomWalk() {
        double[] noise = Simulated.arma(ArmaProcess.noise(), 400, 5);
        double[] closes = Arrays.stream(noise).map(e -> 100 * StrictMath.exp(e / 100)).toArray();
        PriceHistory history = Simulated.history(closes);

        FittedForecaster model = arima(0, 1, 1).fit(Simulated.window(history, 0, 399));

        assertThat(model.summary().words().get("fallback"))
                .isEqualTo("random walk: no start led to a model with all roots beyond 1.01");
        assertThat(model.summary().numbers())
                .containsOnlyKeys("drift", "sigma", "logLikelihood", "openMean", "openDeviation");
        assertThat(model.forecast(MarketView.of(history)).next().close().standardDeviation())
                .isPositive();
    }

    @Test
    void theSummaryNamesOrderCoefficientsAndStarts() {
        var model = arima(2, 0, 1).fit(Simulated.window(WALK, 0, 299));

        assertThat(model.summary().words().get("order")).isEqualTo("ARIMA(2,0,1) with mean");
        assertThat(model.summary().numbers())
                .containsKeys("ar1", "ar2", "ma1", "mean", "sigma", "logLikelihood");
        assertThat(model.summary().words().get("startsTried")).contains("hannanRissanen");
    }

    @Test
    void predictableMovesArePredicted() {
        double[] moves =
                Simulated.arma(ArmaProcess.of(new double[] {0.8}, new double[0]), 1_000, 9);
        PriceHistory history = Simulated.history(Simulated.prices(moves));

        FittedForecaster model = arima(1, 1, 0).fit(Simulated.window(history, 0, 1_000));

        double predicted = model.forecast(MarketView.of(history)).next().close().point();
        double move = 100 * Math.log(predicted / history.close(1_000));
        assertThat(move).isCloseTo(0.8 * moves[999], within(0.25));
        assertThat(model.summary().numbers().get("sigma")).isCloseTo(0.01, within(0.001));
    }

    private static ArimaForecaster arima(int p, int d, int q) {
        return ArimaForecaster.of(p, d, q);
    }
}
