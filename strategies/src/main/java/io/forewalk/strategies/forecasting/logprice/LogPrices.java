package io.forewalk.strategies.forecasting.logprice;

import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.statistics.Moments;

/**
 * Logarithms of the prices from one bar on.
 *
 * @param history all known bars
 * @param firstBar the first one that is read
 */
public record LogPrices(PriceHistory history, int firstBar) {

    // Even growth leaves differences of 1e-15 between its returns.
    private static final double ROUNDING = 1e-13;

    /**
     * The prices of a training window.
     *
     * @throws IllegalArgumentException if it has too few bars, or a price is not a positive number
     */
    public static LogPrices of(TrainingWindow window, int fewestBars) {
        if (window.length() < fewestBars) {
            throw new IllegalArgumentException(
                    "The training window (%d bars) must have at least %d."
                            .formatted(window.length(), fewestBars));
        }
        PriceHistory history = window.target();
        for (int bar = window.firstBar(); bar < history.length(); bar++) {
            check("open", history.open(bar), bar);
            check("close", history.close(bar), bar);
        }
        return new LogPrices(history, window.firstBar());
    }

    private static void check(String name, double price, int bar) {
        if (!(price > 0) || Double.isInfinite(price)) {
            throw new IllegalArgumentException(
                    "The %s (%s) of bar %d must be a positive number.".formatted(name, price, bar));
        }
    }

    /** {@code ln C[s]}, {@code [n]}. */
    public double[] closes() {
        double[] logs = new double[history.length() - firstBar];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.log(history.close(firstBar + i));
        }
        return logs;
    }

    /** {@code ln(C[s+1] / C[s])}, {@code [n - 1]}. */
    public double[] returns() {
        double[] logs = closes();
        double[] returns = new double[logs.length - 1];
        for (int i = 0; i < returns.length; i++) {
            returns[i] = logs[i + 1] - logs[i];
        }
        return returns;
    }

    /** {@code ln(O[s+1] / C[s])}, {@code [n - 1]}. */
    public double[] gaps() {
        double[] gaps = new double[history.length() - firstBar - 1];
        for (int i = 0; i < gaps.length; i++) {
            int bar = firstBar + i;
            gaps[i] = StrictMath.log(history.open(bar + 1) / history.close(bar));
        }
        return gaps;
    }

    /** Whether the returns differ by more than the rounding of the logarithms. */
    public boolean vary() {
        Moments returns = Moments.of(returns());
        return returns.varies() && returns.deviation() > ROUNDING;
    }
}
