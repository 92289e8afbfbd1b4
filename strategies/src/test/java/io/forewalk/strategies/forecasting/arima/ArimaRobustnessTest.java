package io.forewalk.strategies.forecasting.arima;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.task.ForecastTask;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Histories that leave little to estimate: nothing throws, and what was missing is said. */
class ArimaRobustnessTest {

    static Stream<ArimaForecaster> methods() {
        return Stream.of(
                ArimaForecaster.of(1, 1, 1),
                ArimaForecaster.of(3, 0, 3),
                ArimaForecaster.of(ArimaOrder.AUTO, true),
                new ArimaForecaster(
                        ArimaOrder.of(1, 1, 1),
                        true,
                        Criterion.BIC,
                        List.of(1, 1, 1, 5),
                        List.of(),
                        List.of()),
                new ArimaForecaster(
                        ArimaOrder.AUTO,
                        true,
                        Criterion.BIC,
                        List.of(0, 0, 0, 5),
                        List.of(Regressor.TREND, Regressor.WEEKDAY, Regressor.RANGE),
                        List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void constantPricesFallBackAndSayWhy(ArimaForecaster method) {
        double[] closes = new double[80];
        Arrays.fill(closes, 42);

        ForecastLog log = log(method, Simulated.history(closes), 70);

        assertThat(log.fits())
                .allSatisfy(fit ->
                        assertThat(fit.summary().words().get("fallback"))
                                .isIn(
                                        "random walk: the differenced log closes do not vary",
                                        "random walk: the window has too few bars for the order"));
        assertThat(log.entries())
                .allSatisfy(entry ->
                        assertThat(entry.forecast().next().close().point())
                                .isBetween(42 - 1e-9, 42 + 1e-9));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void thirtyBarsWithFiveToBeForecastAreEnough(ArimaForecaster method) {
        ForecastLog log = log(method, SimulatedMarket.randomWalk(30, 3), 25);

        assertEveryForecastIsANumber(log);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void aFallOfNinetyPerCentIsSurvived(ArimaForecaster method) {
        PriceHistory walk = SimulatedMarket.randomWalk(120, 5);
        double[] closes = walk.closes();
        for (int bar = 60; bar < closes.length; bar++) {
            closes[bar] *= 0.1;
        }

        assertEveryForecastIsANumber(log(method, Simulated.history(closes), 100));
        assertEveryForecastIsANumber(log(method, Simulated.history(closes), 55));
    }

    private static void assertEveryForecastIsANumber(ForecastLog log) {
        assertThat(log.fits()).noneMatch(FitMark::failed);
        assertThat(log.entries().stream().map(LogEntry::forecast).map(Forecast::next))
                .isNotEmpty()
                .allSatisfy(step -> {
                    assertThat(step.open().point()).isFinite().isPositive();
                    assertThat(step.close().point()).isFinite().isPositive();
                    assertThat(step.close().standardDeviation()).isFinite().isPositive();
                });
    }

    private static ForecastLog log(ArimaForecaster method, PriceHistory history, int initialBars) {
        Refit refit = new Refit(RefitPolicy.UPDATE, 1);
        WalkForward walkForward =
                new WalkForward(TrainingSpan.EXPANDING, initialBars, 0, 0, 0, 0.2, refit);
        return new ForecastTask(MarketView.of(history), walkForward, refit, "arima", method, 0)
                .run();
    }
}
