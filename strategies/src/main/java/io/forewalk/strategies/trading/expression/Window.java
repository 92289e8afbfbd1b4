package io.forewalk.strategies.trading.expression;

import java.util.function.DoubleUnaryOperator;

/** The latest numbers of a run, as many as it has room for. */
final class Window {

    private final double[] numbers;
    private int seen;

    Window(int length) {
        this.numbers = new double[length];
    }

    /** Takes the newest, and forgets the oldest if it is full. */
    void add(double number) {
        numbers[seen % numbers.length] = number;
        seen++;
    }

    /** The number some bars ago; 0 is the newest. */
    double ago(int bars) {
        return numbers[(seen - 1 - bars) % numbers.length];
    }

    /** How many it holds. */
    int held() {
        return Math.min(seen, numbers.length);
    }

    /** The mean of some function of all it holds, summed up from the oldest to the newest. */
    double meanOf(DoubleUnaryOperator part) {
        double sum = 0;
        for (int bars = held() - 1; bars >= 0; bars--) {
            sum += part.applyAsDouble(ago(bars));
        }
        return sum / held();
    }

    /** The mean. */
    double mean() {
        return meanOf(number -> number);
    }

    /**
     * Mean of the squared distances from the mean; equal numbers leave rounding errors only, which
     * count as zero.
     */
    double variance() {
        double mean = mean();
        double variance = meanOf(number -> (number - mean) * (number - mean));
        return variance <= 1e-24 * mean * mean ? 0 : variance;
    }

    /** Bars since the latest of its largest numbers. */
    int sinceLargest() {
        int largest = 0;
        for (int bars = 1; bars < held(); bars++) {
            largest = ago(bars) > ago(largest) ? bars : largest;
        }
        return largest;
    }
}
