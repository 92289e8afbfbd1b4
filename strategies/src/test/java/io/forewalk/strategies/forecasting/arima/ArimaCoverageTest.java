package io.forewalk.strategies.forecasting.arima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interval forecasts of series whose model is known cover what they say, within two points. */
@Tag("slow")
class ArimaCoverageTest {

    private static final int SERIES = 4_000;
    private static final int KNOWN = 500;
    private static final int STEPS = 5;

    // Two points are 3.2 (80 %) and 5.8 (95 %) standard errors of 4,000 independent trials.
    @ParameterizedTest(name = "phi {0}")
    @ValueSource(doubles = {-0.4, 0.3, 0.8})
    void intervalsOfSimulatedReturnsCover(double phi) {
        List<double[]> places =
                IntStream.range(0, SERIES).mapToObj(seed -> places(phi, seed)).toList();

        for (int step : new int[] {0, STEPS - 1}) {
            assertThat(share(places, step, 0.1, 0.9)).isCloseTo(0.80, within(0.02));
            assertThat(share(places, step, 0.025, 0.975)).isCloseTo(0.95, within(0.02));
        }
    }

    private static double share(List<double[]> places, int step, double low, double high) {
        long inside = places.stream().filter(p -> p[step] >= low && p[step] <= high).count();
        return inside / (double) places.size();
    }

    /** Where among the quantiles each close lies, as a probability between its neighbours. */
    private static double[] places(double phi, long seed) {
        ArmaProcess process = ArmaProcess.of(new double[] {phi}, new double[0]);
        double[] moves = Simulated.arma(process, KNOWN + STEPS, seed);
        PriceHistory history = Simulated.history(Simulated.prices(moves));
        var model =
                ArimaModel.fit(ArimaForecaster.of(1, 1, 0), Simulated.window(history, 0, KNOWN));
        List<Step> steps = model.forecast(MarketView.of(history).upTo(KNOWN), STEPS).steps();
        double[] places = new double[STEPS];
        for (int step = 0; step < STEPS; step++) {
            places[step] = place(steps.get(step), history.close(KNOWN + 1 + step));
        }
        return places;
    }

    private static double place(Step step, double close) {
        double[] levels = {0.025, 0.1, 0.9, 0.975};
        double[] middles = {0.0, 0.05, 0.5, 0.95, 1.0};
        int below = 0;
        while (below < levels.length && close > step.close().quantile(levels[below])) {
            below++;
        }
        return middles[below];
    }
}
