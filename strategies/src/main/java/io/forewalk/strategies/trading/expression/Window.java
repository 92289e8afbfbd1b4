package io.forewalk.strategies.trading.expression;

import java.util.function.DoubleUnaryOperator;

/** The latest numbers of a run, as many as it has room for. */
final class Window {

    private final int room;
    // Every number stands twice, one room apart, so that the latest always lie side by side.
    private final double[] numbers;
    private int newest;
    private int held;

    Window(int length) {
        this.room = length;
        this.numbers = new double[2 * length];
        this.newest = length - 1;
    }

    /** Takes the newest, and forgets the oldest if it is full. */
    void add(double number) {
        newest = newest + 1 == 2 * room ? room : newest + 1;
        numbers[newest] = number;
        numbers[newest - room] = number;
        held = Math.min(held + 1, room);
    }

    /** The number some bars ago; 0 is the newest. */
    double ago(int bars) {
        return numbers[newest - bars];
    }

    /** How many it holds. */
    int held() {
        return held;
    }

    /** The mean of some function of all it holds, summed up from the oldest to the newest. */
    double meanOf(DoubleUnaryOperator part) {
        double sum = 0;
        for (int i = newest - held + 1; i <= newest; i++) {
            sum += part.applyAsDouble(numbers[i]);
        }
        return sum / held;
    }

    /** The mean. */
    double mean() {
        double sum = 0;
        for (int i = newest - held + 1; i <= newest; i++) {
            sum += numbers[i];
        }
        return sum / held;
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
}
