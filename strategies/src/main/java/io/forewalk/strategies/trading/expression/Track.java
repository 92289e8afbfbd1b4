package io.forewalk.strategies.trading.expression;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/** One quantity over time: it moves on with the bars and remembers as many as somebody reads. */
final class Track {

    private DoubleSupplier next;
    private double[] latest = {Double.NaN};
    private int place;

    /**
     * A track.
     *
     * @param next computes the number at the bar that has become the newest
     */
    Track(DoubleSupplier next) {
        this.next = next;
    }

    /** How many numbers it keeps. */
    int kept() {
        return latest.length;
    }

    /** Makes room for what lay so many bars before the newest, and forgets what it has. */
    void remember(int bars) {
        latest = new double[Math.max(latest.length, bars + 1)];
        Arrays.fill(latest, Double.NaN);
    }

    /** Goes back to before the first bar. */
    void restart(DoubleSupplier anew) {
        next = anew;
        Arrays.fill(latest, Double.NaN);
    }

    /** Goes on to the next bar. */
    void move() {
        double number = next.getAsDouble();
        place = place + 1 == latest.length ? 0 : place + 1;
        latest[place] = number;
    }

    /** The number at the newest bar, {@code NaN} where it is not known. */
    double now() {
        return latest[place];
    }

    /** The number some bars ago, {@code NaN} before the first bar. */
    double ago(int bars) {
        int there = place - bars;
        return latest[there < 0 ? there + latest.length : there];
    }
}
