package io.forewalk.engine.market.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The symbols of a long table, numbered in the order of their first row, with the number of rows.
 */
final class SymbolColumn {

    /** Number of the empty symbol, which rows without the column have. */
    static final int NO_SYMBOL = 0;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> symbols = new ArrayList<>();
    private int[] rows = new int[16];
    private String last = "";
    private int lastNumber = NO_SYMBOL;

    SymbolColumn() {
        numbers.put("", NO_SYMBOL);
        symbols.add("");
    }

    /** Number of the symbol in the cell, which is new or known. */
    int numberOf(char[] text, int from, int to) {
        if (!isLast(text, from, to)) {
            String symbol = new String(text, from, to - from);
            lastNumber = numbers.computeIfAbsent(symbol.strip(), this::append);
            last = symbol;
        }
        return lastNumber;
    }

    void countRow(int number) {
        if (number >= rows.length) {
            rows = Arrays.copyOf(rows, Math.max(2 * rows.length, number + 1));
        }
        rows[number]++;
    }

    int rows(int number) {
        return rows[number];
    }

    /** How many symbols there are, the empty one not counted. */
    int count() {
        return symbols.size() - 1;
    }

    /** All symbols by number, the empty one first. */
    List<String> symbols() {
        return symbols;
    }

    private int append(String symbol) {
        symbols.add(symbol);
        return symbols.size() - 1;
    }

    private boolean isLast(char[] text, int from, int to) {
        if (to - from != last.length()) {
            return false;
        }
        for (int i = 0; i < last.length(); i++) {
            if (text[from + i] != last.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
