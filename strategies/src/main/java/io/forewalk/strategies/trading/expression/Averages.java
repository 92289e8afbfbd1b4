package io.forewalk.strategies.trading.expression;

/**
 * Averages. Those that never end are begun with the mean of the first bars. (ta4j 0.22.2 leaves the
 * first bars away and begins with the single number after them.)
 */
final class Averages {

    private Averages() {}

    /** The mean of the last numbers, summed anew at every bar: no rounding errors gather. */
    static Running plain(int bars) {
        Window window = new Window(bars);
        return operands -> {
            window.add(operands[0]);
            return window.mean();
        };
    }

    /** The standard deviation of the last numbers, divided by their number. */
    static Running deviation(int bars) {
        Window window = new Window(bars);
        return operands -> {
            window.add(operands[0]);
            return Math.sqrt(window.variance());
        };
    }

    /** After Wilder (1978): {@code ((bars - 1) average + new) / bars}. */
    static Running wilder(int bars) {
        return new Running() {
            private double average;
            private int seen;

            @Override
            public double next(double[] operands) {
                seen++;
                average =
                        seen <= bars
                                ? average + operands[0] / bars
                                : ((bars - 1) * average + operands[0]) / bars;
                return average;
            }
        };
    }

    /** Exponential: {@code average + 2 / (bars + 1) (new - average)}. */
    static Running exponential(int bars) {
        return new Running() {
            private final double weight = 2.0 / (bars + 1);
            private double average;
            private int seen;

            @Override
            public double next(double[] operands) {
                seen++;
                average += seen <= bars ? operands[0] / bars : weight * (operands[0] - average);
                return average;
            }
        };
    }

    /**
     * Kaufman's adaptive one (1995), begun with the last of the first {@code bars} numbers. Its
     * efficiency is 0 while nothing moves, where ta4j divides by zero and never recovers.
     */
    static Running adaptive(int bars, int fast, int slow) {
        return new Running() {
            private final Window window = new Window(bars + 1);
            private double average;

            @Override
            public double next(double[] operands) {
                window.add(operands[0]);
                if (window.held() <= bars) {
                    average = operands[0];
                    return average;
                }
                double fastest = 2.0 / (fast + 1);
                double slowest = 2.0 / (slow + 1);
                double weight = efficiency(window) * (fastest - slowest) + slowest;
                average += weight * weight * (operands[0] - average);
                return average;
            }
        };
    }

    private static double efficiency(Window window) {
        int bars = window.held() - 1;
        double path = 0;
        for (int i = bars; i > 0; i--) {
            path += Math.abs(window.ago(i - 1) - window.ago(i));
        }
        return path == 0 ? 0 : Math.abs(window.ago(0) - window.ago(bars)) / path;
    }
}
