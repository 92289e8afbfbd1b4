package io.forewalk.strategies.forecasting;

import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.strategies.forecasting.ar1.Ar1Forecaster;
import io.forewalk.strategies.forecasting.ets.EtsForecaster;
import io.forewalk.strategies.forecasting.ets.SmoothingChoice;
import io.forewalk.strategies.forecasting.garch.ErrorKind;
import io.forewalk.strategies.forecasting.garch.GarchForecaster;
import io.forewalk.strategies.forecasting.theta.ThetaForecaster;
import io.forewalk.strategies.forecasting.volatility.ReturnMean;
import io.forewalk.strategies.forecasting.volatility.Volatility;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Processor times of the simple forecasters, printed: median of one fit from nothing and one
 * forecast on 2,500 bars of a simulated GARCH market. A program, not a test.
 */
final class BaselineTiming {

    private static final int ROUNDS = 100;

    private BaselineTiming() {}

    public static void main(String[] arguments) {
        PriceHistory history = new SimulatedMarket(SimulatedMarket.Kind.GARCH, 2_500, 1).history();
        for (Forecaster method : methods()) {
            System.out.printf(Locale.ROOT, "%6.2f ms  %s%n", median(method, history), method);
        }
    }

    private static List<Forecaster> methods() {
        return List.of(
                new Ar1Forecaster(Volatility.CONSTANT),
                new ThetaForecaster(Volatility.CONSTANT),
                new EtsForecaster(SmoothingChoice.SES, Volatility.CONSTANT),
                new EtsForecaster(SmoothingChoice.HOLT, Volatility.CONSTANT),
                new EtsForecaster(SmoothingChoice.DAMPED, Volatility.CONSTANT),
                new EtsForecaster(SmoothingChoice.AUTO, Volatility.CONSTANT),
                new GarchForecaster(ReturnMean.ZERO, false, ErrorKind.NORMAL),
                new GarchForecaster(ReturnMean.CONSTANT, false, ErrorKind.NORMAL),
                new GarchForecaster(ReturnMean.CONSTANT, true, ErrorKind.NORMAL),
                new GarchForecaster(ReturnMean.CONSTANT, false, ErrorKind.T));
    }

    private static double median(Forecaster method, PriceHistory history) {
        var clock = ManagementFactory.getThreadMXBean();
        MarketView market = MarketView.of(history);
        TrainingWindow window = Series.window(history);
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = clock.getCurrentThreadCpuTime();
            method.fit(window).forecast(market);
            times[round] = (clock.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
