package io.forewalk.strategies.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import io.forewalk.strategies.forecasting.ar1.Ar1Forecaster;
import io.forewalk.strategies.forecasting.ets.EtsForecaster;
import io.forewalk.strategies.forecasting.ets.SmoothingChoice;
import io.forewalk.strategies.forecasting.ewma.EwmaForecaster;
import io.forewalk.strategies.forecasting.garch.ErrorKind;
import io.forewalk.strategies.forecasting.garch.GarchForecaster;
import io.forewalk.strategies.forecasting.naive.DriftForecaster;
import io.forewalk.strategies.forecasting.naive.NaiveForecaster;
import io.forewalk.strategies.forecasting.seasonal.SeasonalNaiveForecaster;
import io.forewalk.strategies.forecasting.theta.ThetaForecaster;
import io.forewalk.strategies.forecasting.volatility.ReturnMean;
import io.forewalk.strategies.forecasting.volatility.Volatility;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prices on which estimates do not exist: every simple forecaster answers and says so. */
class HardPricesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("forecasters")
    void constantPricesStay(Forecaster method) {
        double[] closes = new double[120];
        Arrays.fill(closes, 42.1);
        PriceHistory flat = Series.history(closes);

        Forecast forecast = forecastOf(method, flat);

        assertThat(forecast.next().close().point()).isCloseTo(42.1, within(1e-10));
        assertThat(forecast.next().open().point()).isCloseTo(42.1, within(1e-10));
        assertThat(forecast.next().close().standardDeviation()).isCloseTo(0, within(1e-9));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estimating")
    void constantPricesAreToldInWords(Forecaster method) {
        double[] closes = new double[120];
        Arrays.fill(closes, 42.1);

        FittedForecaster model = method.fit(Series.window(Series.history(closes)));

        assertThat(model.summary().words().get("fallback")).contains("do not vary");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forecasters")
    void evenGrowthGivesNumbers(Forecaster method) {
        double[] closes = new double[120];
        Arrays.setAll(closes, t -> 100 * StrictMath.pow(1.01, t));

        requireNumbers(forecastOf(method, Series.history(closes)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forecasters")
    void thirtyBarsAreEnough(Forecaster method) {
        requireNumbers(forecastOf(method, SimulatedMarket.randomWalk(30, 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forecasters")
    void aFallOfNineTenthsIsSurvived(Forecaster method) {
        for (int jump : new int[] {1, 2, 60, 118, 119}) {
            double[] closes = SimulatedMarket.randomWalk(120, 3).closes();
            for (int t = jump; t < closes.length; t++) {
                closes[t] *= 0.1;
            }

            requireNumbers(forecastOf(method, Series.history(closes)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forecasters")
    void movesThatBeginLateAreSurvived(Forecaster method) {
        double[] closes = SimulatedMarket.randomWalk(160, 3).closes();
        Arrays.fill(closes, 0, 100, closes[100]);

        requireNumbers(forecastOf(method, Series.history(closes)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forecasters")
    void aTestSpanOfFiveBarsIsForecast(Forecaster method) {
        Refit refit = new Refit(RefitPolicy.UPDATE, 1);
        WalkForward walkForward = new WalkForward(TrainingSpan.EXPANDING, 30, 0, 0, 0, 0, refit);
        MarketView market = MarketView.of(SimulatedMarket.randomWalk(35, 4));

        ForecastLog log = new ForecastTask(market, walkForward, refit, "tested", method, 7).run();

        assertThat(log.fits()).noneMatch(fit -> fit.failed());
        assertThat(log.entries()).hasSize(6);
        log.entries().forEach(entry -> requireNumbers(entry.forecast()));
    }

    static Stream<Forecaster> forecasters() {
        List<Forecaster> all = new ArrayList<>(estimating().toList());
        all.add(new NaiveForecaster());
        all.add(new DriftForecaster());
        all.add(new NaiveForecaster(Volatility.EWMA));
        all.add(new SeasonalNaiveForecaster(5));
        all.add(new EwmaForecaster(0.94, ReturnMean.ZERO));
        all.add(new EwmaForecaster(0.94, ReturnMean.CONSTANT));
        return all.stream();
    }

    static Stream<Forecaster> estimating() {
        List<Forecaster> all = new ArrayList<>();
        all.add(new NaiveForecaster(Volatility.GARCH));
        all.add(new DriftForecaster(Volatility.GARCH));
        for (Volatility volatility : Volatility.values()) {
            all.add(new Ar1Forecaster(volatility));
            all.add(new ThetaForecaster(volatility));
            for (SmoothingChoice choice : SmoothingChoice.values()) {
                all.add(new EtsForecaster(choice, volatility));
            }
        }
        for (ErrorKind errors : ErrorKind.values()) {
            all.add(new GarchForecaster(ReturnMean.ZERO, false, errors));
            all.add(new GarchForecaster(ReturnMean.CONSTANT, true, errors));
        }
        return all.stream();
    }

    private static Forecast forecastOf(Forecaster method, PriceHistory history) {
        return method.fit(Series.window(history)).forecast(MarketView.of(history));
    }

    private static void requireNumbers(Forecast forecast) {
        assertThat(forecast.next().open().point()).isFinite().isPositive();
        assertThat(forecast.next().close().point()).isFinite().isPositive();
        assertThat(forecast.next().open().quantile(0.975)).isFinite();
        assertThat(forecast.next().close().quantile(0.975)).isFinite();
        assertThat(forecast.next().close().quantile(0.025)).isNotNegative();
    }
}
