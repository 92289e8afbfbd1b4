package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * Processor times of ARIMA(1,1,1), printed: median of one fit from nothing of 2,500 bars, and of
 * 1,000 updates and forecasts while the window grows from 2,000 to 3,000 bars. A program, not a
 * test.
 */
final class ArimaTiming {

    private static final ArimaForecaster ARIMA = ArimaForecaster.of(1, 1, 1);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 15;

    private ArimaTiming() {}

    public static void main(String[] arguments) {
        PriceHistory history = history();
        double[] fits = new double[20 * ROUNDS];
        double[] chains = new double[ROUNDS];
        for (int round = 0; round < fits.length; round++) {
            fits[round] = millisOf(() -> ARIMA.fit(Simulated.window(history, 0, 2_499)));
        }
        for (int round = 0; round < ROUNDS; round++) {
            chains[round] = millisOf(() -> chain(history));
        }
        System.out.printf(
                Locale.ROOT,
                "one fit, n = 2,500: %.2f ms; 1,000 updates and forecasts: %.0f ms (medians)%n",
                median(fits),
                median(chains));
    }

    private static PriceHistory history() {
        ArmaProcess process = ArmaProcess.of(new double[] {0.5}, new double[] {-0.3});
        return Simulated.history(Simulated.prices(Simulated.arma(process, 3_000, 1)));
    }

    private static void chain(PriceHistory history) {
        FittedForecaster model = ARIMA.fit(Simulated.window(history, 0, 1_999));
        for (int cut = 2_000; cut < 3_000; cut++) {
            model = model.update(Simulated.window(history, 0, cut));
            model.forecast(MarketView.of(history).upTo(cut));
        }
    }

    private static double millisOf(Runnable work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        work.run();
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
