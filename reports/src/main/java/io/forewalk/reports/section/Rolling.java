package io.forewalk.reports.section;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.backtest.Fill;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Measures of the last so many bars at every close, shape [closes]; {@code NaN} before there are as
 * many, and where nothing varies.
 *
 * @param window bars
 * @param perYear bars per year
 */
record Rolling(int window, double perYear) {

    /** Mean return over its sample deviation, per year. */
    double[] sharpe(EquityCurve curve) {
        return moments(curve.returns(), true);
    }

    /** Sample deviation of the returns, per year. */
    double[] volatility(EquityCurve curve) {
        return moments(curve.returns(), false);
    }

    /** Slope of the returns on those of the benchmark, which are as many. */
    double[] beta(EquityCurve curve, double[] benchmark) {
        double[] returns = curve.returns();
        double[] rolling = unknown(curve.length());
        for (int close = window; close < rolling.length; close++) {
            rolling[close] = slope(returns, benchmark, close - window, close);
        }
        return rolling;
    }

    /** Mean of the signed exposure. */
    double[] exposure(EquityCurve curve) {
        double[] rolling = unknown(curve.length());
        double sum = 0;
        for (int close = 0; close < rolling.length; close++) {
            sum += curve.exposure(close);
            sum -= close < window ? 0 : curve.exposure(close - window);
            rolling[close] = close < window - 1 ? Double.NaN : sum / window;
        }
        return rolling;
    }

    /** Half of what was bought and sold, over the mean equity, per year. */
    double[] turnover(BacktestResult backtest) {
        EquityCurve curve = backtest.curve();
        double[] traded = traded(backtest);
        double[] rolling = unknown(curve.length());
        double value = 0;
        double equity = 0;
        for (int close = 1; close < rolling.length; close++) {
            value += traded[close];
            equity += curve.equity(close);
            if (close > window) {
                value -= traded[close - window];
                equity -= curve.equity(close - window);
            }
            if (close >= window) {
                rolling[close] = value / 2 / (equity / window) * perYear / window;
            }
        }
        return rolling;
    }

    // Fills count at the first close that is not before them.
    private static double[] traded(BacktestResult backtest) {
        Map<Instant, Integer> closes = new HashMap<>();
        for (int close = 0; close < backtest.curve().length(); close++) {
            closes.put(backtest.curve().time(close), close);
        }
        double[] traded = new double[backtest.curve().length()];
        for (Fill fill : backtest.fills()) {
            Integer close = closes.get(fill.time());
            if (close != null) {
                traded[close] += fill.value();
            }
        }
        return traded;
    }

    private double[] moments(double[] returns, boolean ratio) {
        double[] rolling = unknown(returns.length + 1);
        for (int close = window; close < rolling.length; close++) {
            double[] last = Arrays.copyOfRange(returns, close - window, close);
            double mean = Arrays.stream(last).sum() / window;
            double squares = Arrays.stream(last).map(r -> (r - mean) * (r - mean)).sum();
            double deviation = Math.sqrt(squares / (window - 1));
            boolean varies = deviation > 1e-12 * Math.max(Math.abs(mean), 1e-300);
            double sharpe = varies ? mean / deviation : Double.NaN;
            rolling[close] = (ratio ? sharpe : deviation) * Math.sqrt(perYear);
        }
        return rolling;
    }

    private double slope(double[] returns, double[] benchmark, int from, int to) {
        double own = Arrays.stream(returns, from, to).sum() / window;
        double other = Arrays.stream(benchmark, from, to).sum() / window;
        double products = 0;
        double squares = 0;
        for (int i = from; i < to; i++) {
            products += (returns[i] - own) * (benchmark[i] - other);
            squares += (benchmark[i] - other) * (benchmark[i] - other);
        }
        return squares > 0 ? products / squares : Double.NaN;
    }

    private static double[] unknown(int length) {
        double[] unknown = new double[length];
        Arrays.fill(unknown, Double.NaN);
        return unknown;
    }
}
