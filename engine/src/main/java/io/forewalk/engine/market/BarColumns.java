package io.forewalk.engine.market;

import java.util.Arrays;
import java.util.BitSet;

/** Rows of one instrument while they are checked and put in order: columns of equal length. */
public final class BarColumns {

    private final double[][] values = new double[ColumnRole.NUMBERS][];
    private long[] stamps;
    private int[] lines;
    private int length;

    /**
     * No rows yet.
     *
     * @param capacity most rows it can hold
     * @param adjusted whether it has a column of adjusted closes
     */
    public BarColumns(int capacity, boolean adjusted) {
        stamps = new long[capacity];
        lines = new int[capacity];
        for (int role = 0; role < values.length; role++) {
            boolean needed = adjusted || role != ColumnRole.ADJUSTED.index();
            values[role] = new double[needed ? capacity : 0];
        }
    }

    /**
     * Appends a row.
     *
     * @param row numbers by the index of their role
     */
    public void add(long stamp, int line, double[] row) {
        stamps[length] = stamp;
        lines[length] = line;
        for (int role = 0; role < values.length; role++) {
            if (values[role].length > 0) {
                values[role][length] = row[role];
            }
        }
        length++;
    }

    public boolean isFull() {
        return length == stamps.length;
    }

    public int length() {
        return length;
    }

    /** The column of a role itself, not a copy; rows from {@link #length} on mean nothing. */
    public double[] of(ColumnRole role) {
        return values[role.index()];
    }

    /** The moments or days of the rows themselves, not a copy. */
    public long[] stamps() {
        return stamps;
    }

    /** Line of the file where a row stands. */
    public int line(int row) {
        return lines[row];
    }

    public boolean hasAdjusted() {
        return of(ColumnRole.ADJUSTED).length > 0;
    }

    /** Whether two rows hold the same numbers. */
    public boolean equal(int row, int other) {
        for (double[] column : values) {
            if (column.length > 0 && Double.compare(column[row], column[other]) != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Puts the rows in another order: row {@code i} becomes the one that was row {@code order[i]}.
     */
    public void reorder(int[] order) {
        long[] oldStamps = stamps;
        int[] oldLines = lines;
        stamps = new long[order.length];
        lines = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            stamps[i] = oldStamps[order[i]];
            lines[i] = oldLines[order[i]];
        }
        for (int role = 0; role < values.length; role++) {
            if (values[role].length > 0) {
                values[role] = reordered(values[role], order);
            }
        }
        length = order.length;
    }

    /** Leaves out the rows of the set. */
    public void drop(BitSet dropped) {
        int[] kept = new int[length - dropped.cardinality()];
        for (int row = 0, next = 0; row < length; row++) {
            if (!dropped.get(row)) {
                kept[next] = row;
                next++;
            }
        }
        reorder(kept);
    }

    /** The column of a role at its true length. */
    double[] trimmed(ColumnRole role) {
        double[] column = of(role);
        return column.length == length ? column : Arrays.copyOf(column, length);
    }

    private static double[] reordered(double[] old, int[] order) {
        double[] column = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            column[i] = old[order[i]];
        }
        return column;
    }
}
