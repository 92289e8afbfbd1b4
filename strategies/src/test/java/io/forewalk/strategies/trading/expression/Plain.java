package io.forewalk.strategies.trading.expression;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * The functions once more, as plain loops over whole columns and from their definitions, with
 * {@code NaN} wherever the definition reads a bar that is not there or not known.
 */
final class Plain {

    private Plain() {}

    static double[] each(int length, IntToDoubleFunction number) {
        double[] numbers = new double[length];
        Arrays.setAll(numbers, number);
        return numbers;
    }

    static double[] of(double[] a, double[] b, DoubleBinaryOperator operation) {
        return each(a.length, i -> operation.applyAsDouble(a[i], b[i]));
    }

    static double[] earlier(double[] x, int n) {
        return each(x.length, i -> i < n ? Double.NaN : x[i - n]);
    }

    /** A function of the last n numbers, oldest first. */
    static double[] window(double[] x, int n, ToDoubleFunction<double[]> function) {
        return each(
                x.length,
                i ->
                        i < n - 1
                                ? Double.NaN
                                : function.applyAsDouble(Arrays.copyOfRange(x, i - n + 1, i + 1)));
    }

    static double[] mean(double[] x, int n) {
        return window(x, n, w -> Arrays.stream(w).sum() / n);
    }

    static double[] weighted(double[] x, int n) {
        return window(
                x,
                n,
                w -> {
                    double sum = 0;
                    for (int i = 0; i < n; i++) {
                        sum += (i + 1) * w[i];
                    }
                    return sum / (n * (n + 1) / 2.0);
                });
    }

    static double[] deviation(double[] x, int n, int lost) {
        return window(
                x,
                n,
                w -> {
                    double mean = Arrays.stream(w).sum() / n;
                    return Math.sqrt(
                            Arrays.stream(w).map(v -> (v - mean) * (v - mean)).sum() / (n - lost));
                });
    }

    static double[] highest(double[] x, int n) {
        return window(x, n, w -> Arrays.stream(w).max().orElseThrow());
    }

    static double[] lowest(double[] x, int n) {
        return window(x, n, w -> Arrays.stream(w).min().orElseThrow());
    }

    /** A mean of the first n known numbers, then a share of each new one. */
    static double[] smoothed(double[] x, int n, double share) {
        double[] out = new double[x.length];
        Arrays.fill(out, Double.NaN);
        int first = 0;
        while (first < x.length && Double.isNaN(x[first])) {
            first++;
        }
        for (int i = first + n - 1; i < x.length; i++) {
            out[i] =
                    i == first + n - 1
                            ? Arrays.stream(x, first, first + n).sum() / n
                            : share * x[i] + (1 - share) * out[i - 1];
        }
        return out;
    }

    static double[] ema(double[] x, int n) {
        return smoothed(x, n, 2.0 / (n + 1));
    }

    static double[] wilder(double[] x, int n) {
        return smoothed(x, n, 1.0 / n);
    }

    static double[] strength(double[] x, int n) {
        double[] change = of(x, earlier(x, 1), (now, before) -> now - before);
        double[] gains = wilder(each(x.length, i -> Math.max(change[i], 0)), n);
        double[] losses = wilder(each(x.length, i -> Math.max(-change[i], 0)), n);
        return of(gains, losses, (g, l) -> g + l == 0 ? 50 : 100 - 100 / (1 + g / l));
    }

    static double[] adaptive(double[] x, int n, int fast, int slow) {
        double[] out = new double[x.length];
        Arrays.fill(out, Double.NaN);
        double before = x[n - 1];
        for (int i = n; i < x.length; i++) {
            double path = 0;
            for (int j = i - n + 1; j <= i; j++) {
                path += Math.abs(x[j] - x[j - 1]);
            }
            double efficiency = Math.abs(x[i] - x[i - n]) / path;
            double fastest = 2.0 / (fast + 1);
            double slowest = 2.0 / (slow + 1);
            double weight = Math.pow(efficiency * (fastest - slowest) + slowest, 2);
            before = before + weight * (x[i] - before);
            out[i] = before;
        }
        return out;
    }

    static double[] trueRange(double[] high, double[] low, double[] close) {
        double[] before = earlier(close, 1);
        return each(high.length, i -> Math.max(high[i], before[i]) - Math.min(low[i], before[i]));
    }

    static double[] direction(double[] high, double[] low, double[] close, int n, int side) {
        double[] moved =
                each(
                        high.length,
                        i -> {
                            if (i == 0) {
                                return Double.NaN;
                            }
                            double up = high[i] - high[i - 1];
                            double down = low[i - 1] - low[i];
                            return side > 0
                                    ? (up > down && up > 0 ? up : 0)
                                    : (down > up && down > 0 ? down : 0);
                        });
        return of(wilder(moved, n), wilder(trueRange(high, low, close), n), (m, r) -> 100 * m / r);
    }

    static double[] channel(double[] x, int n) {
        return window(
                x,
                n,
                w -> {
                    double mean = Arrays.stream(w).sum() / n;
                    double deviation = Arrays.stream(w).map(v -> Math.abs(v - mean)).sum() / n;
                    return (w[n - 1] - mean) / (0.015 * deviation);
                });
    }

    static double[] aroon(double[] x, int n) {
        return window(
                x,
                n + 1,
                w -> {
                    int at = 0;
                    for (int i = 0; i <= n; i++) {
                        at = w[i] >= w[at] ? i : at;
                    }
                    return 100.0 * at / n;
                });
    }

    static double[] balance(double[] close, double[] volume) {
        double[] out = new double[close.length];
        for (int i = 1; i < close.length; i++) {
            out[i] = out[i - 1] + Math.signum(close[i] - close[i - 1]) * volume[i];
        }
        return out;
    }
}
