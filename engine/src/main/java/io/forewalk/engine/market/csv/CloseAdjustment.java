package io.forewalk.engine.market.csv;

import io.forewalk.engine.market.BarColumns;
import io.forewalk.engine.market.ColumnRole;
import io.forewalk.engine.market.MarketNote.Kind;
import java.util.function.Consumer;

/** Multiplies the prices of each bar by adjusted close / close. */
final class CloseAdjustment {

    private CloseAdjustment() {}

    static void apply(BarColumns bars, StampText text, NoteList notes) {
        double[] adjusted = bars.of(ColumnRole.ADJUSTED);
        double[] close = bars.of(ColumnRole.CLOSE);
        int count = 0;
        int last = 0;
        for (int row = 0; row < bars.length(); row++) {
            if (adjusted[row] != close[row]) {
                double factor = adjusted[row] / close[row];
                ColumnRole.PRICES.forEach(multiply(bars, row, factor));
                count++;
                last = row;
            }
        }
        if (count > 0) {
            notes.add(
                    Kind.ADJUSTED,
                    "Prices of %d %s were multiplied by adjusted close / close (last %s); levels of the past depend on later dividends."
                            .formatted(
                                    count,
                                    count == 1 ? "bar" : "bars",
                                    text.of(bars.stamps()[last])));
        }
    }

    private static Consumer<ColumnRole> multiply(BarColumns bars, int row, double factor) {
        return role -> bars.of(role)[row] *= factor;
    }
}
