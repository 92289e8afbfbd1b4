package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.ColumnRole;
import java.util.Arrays;

/** The row being read: its numbers, its stamp, and of what could not be read the text. */
final class CsvRow {

    final double[] values = new double[ColumnRole.NUMBERS];
    final NumberCell.Found[] found = new NumberCell.Found[ColumnRole.NUMBERS];
    final String[] texts = new String[ColumnRole.values().length];
    final Stamp stamp = new Stamp();
    boolean hasDate;
    boolean roundedVolume;
    boolean indianGroups;
    int line;

    void clear(int startingLine) {
        Arrays.fill(values, Double.NaN);
        Arrays.fill(found, NumberCell.Found.MISSING);
        Arrays.fill(texts, "");
        hasDate = false;
        roundedVolume = false;
        indianGroups = false;
        line = startingLine;
    }

    double value(ColumnRole role) {
        return values[role.index()];
    }

    NumberCell.Found found(ColumnRole role) {
        return found[role.index()];
    }

    String text(ColumnRole role) {
        return texts[role.index()];
    }

    boolean lacksAllPrices() {
        for (ColumnRole role : ColumnRole.PRICES) {
            if (found(role) != NumberCell.Found.MISSING) {
                return false;
            }
        }
        return true;
    }
}
