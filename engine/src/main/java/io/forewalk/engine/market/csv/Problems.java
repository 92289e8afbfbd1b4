package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.MarketDataException.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file: the first hundred faults and the number of the rest. */
final class Problems {

    private static final int SHOWN = 100;

    private final String file;
    private final List<Problem> shown = new ArrayList<>();
    private int more;

    /**
     * No problems yet.
     *
     * @param file as written in the experiment file
     */
    Problems(String file) {
        this.file = file;
    }

    /** A fault of the whole file. */
    void add(String text) {
        add(0, 0, text);
    }

    /** A fault of a line ({@code column} 0) or cell, both counted from 1. */
    void add(int line, int column, String text) {
        if (shown.size() < SHOWN) {
            shown.add(new Problem(file, line, column, text));
        } else {
            more++;
        }
    }

    boolean none() {
        return shown.isEmpty();
    }

    /** All problems in the order of lines and columns. */
    List<Problem> list() {
        var list = new ArrayList<>(shown);
        list.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (more > 0) {
            list.add(new Problem(file, 0, 0, "%d more problems in this file".formatted(more)));
        }
        return list;
    }
}
