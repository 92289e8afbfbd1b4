package io.forewalk.reports.section;

import java.util.ArrayList;
import java.util.List;

/**
 * One fall of an equity curve, from a peak to the first close at or above it.
 *
 * @param peak the last close before the fall
 * @param trough the lowest close
 * @param recovery the close that reached the peak again, -1 if none did
 * @param depth lowest equity over the peak's, less one
 */
record Drawdown(int peak, int trough, int recovery, double depth) {

    /** All falls of a curve, in time order. */
    static List<Drawdown> of(double[] equity) {
        List<Drawdown> found = new ArrayList<>();
        int peak = 0;
        int trough = 0;
        for (int i = 1; i < equity.length; i++) {
            if (equity[i] >= equity[peak]) {
                add(found, equity, peak, trough, i);
                peak = i;
                trough = i;
            } else if (equity[i] < equity[trough]) {
                trough = i;
            }
        }
        add(found, equity, peak, trough, -1);
        return found;
    }

    private static void add(
            List<Drawdown> found, double[] equity, int peak, int trough, int recovery) {
        if (trough > peak) {
            found.add(new Drawdown(peak, trough, recovery, equity[trough] / equity[peak] - 1));
        }
    }
}
