package io.forewalk.engine.settings;

import java.util.Collection;
import java.util.Locale;

/** The known name that a misspelt one was probably meant to be. */
public final class Nearest {

    private Nearest() {}

    /**
     * The first of the names with the fewest edits (insert, delete, replace, swap of neighbours),
     * case not counted; empty if even that one is further away than a third of the word, two at
     * least.
     */
    public static String to(String word, Collection<String> names) {
        String nearest = "";
        int fewest = Math.max(2, word.length() / 3) + 1;
        for (String name : names) {
            int edits = edits(word.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (edits < fewest && edits < name.length()) {
                fewest = edits;
                nearest = name;
            }
        }
        return nearest;
    }

    private static int edits(String from, String to) {
        if (Math.abs(from.length() - to.length()) > from.length() / 3 + 2) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        best = Math.min(best, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
