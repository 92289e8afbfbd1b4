package io.forewalk.strategies.trading.expression;

/**
 * The largest of the last numbers, in constant time per bar on average, however many they are: a
 * number that a later one reaches will never be the largest again and is forgotten (the monotonic
 * queue of Lemire, 2006). What is left falls from the oldest to the newest.
 */
final class Largest {

    private final int room;
    private final double[] left;
    private final int[] when;
    private int oldest;
    private int count;
    private int seen;

    /** The largest of so many numbers. */
    Largest(int numbers) {
        this.room = numbers;
        this.left = new double[numbers];
        this.when = new int[numbers];
    }

    /** Takes the newest. */
    void add(double number) {
        if (count > 0 && when[oldest] <= seen - room) {
            oldest = place(1);
            count--;
        }
        while (count > 0 && left[place(count - 1)] <= number) {
            count--;
        }
        int free = place(count);
        left[free] = number;
        when[free] = seen;
        count++;
        seen++;
    }

    /** The largest. */
    double value() {
        return left[oldest];
    }

    /** Bars since it was seen, the latest time if several times. */
    int since() {
        return seen - 1 - when[oldest];
    }

    private int place(int after) {
        int place = oldest + after;
        return place < room ? place : place - room;
    }
}
