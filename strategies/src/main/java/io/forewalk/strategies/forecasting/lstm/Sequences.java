package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.market.PriceHistory;
import java.util.List;

/**
 * What a network sees before a forecast, and what it answers: so many bars, each with these
 * features, and the open and close of so many bars ahead.
 *
 * @param horizon bars ahead, each with an open and a close
 */
record Sequences(int lookback, List<Feature> features, TargetKind kind, int horizon) {

    /** Prices of a bar that are predicted: open, close. */
    static final int PRICES = 2;

    /** Sequences before the next bar alone. */
    Sequences(int lookback, List<Feature> features, TargetKind kind) {
        this(lookback, features, kind, 1);
    }

    /** What a network answers: open and close of the next bar, then of the bars after it. */
    int outputs() {
        return PRICES * horizon;
    }

    /** Bars up to and including the origin that one sequence reads. */
    int barsNeeded() {
        return lookback + kind.barsBefore();
    }

    /**
     * A feature of bars {@code first} to {@code last} before scaling, {@code NaN} where unknown.
     */
    double[] column(Feature feature, PriceHistory history, int first, int last) {
        return column(feature, history, new OriginRange(first, last).origins());
    }

    /** A feature of the bars before scaling, {@code NaN} where unknown. */
    double[] column(Feature feature, PriceHistory history, int[] bars) {
        double[] column = new double[bars.length];
        for (int i = 0; i < bars.length; i++) {
            double value = kind.feature(feature, history, bars[i]);
            column[i] = Double.isFinite(value) ? value : Double.NaN;
        }
        return column;
    }

    /**
     * Refuses bars that cannot be learnt from.
     *
     * @throws IllegalArgumentException at the first feature that is no number
     */
    void requireKnown(PriceHistory history, int first, int last) {
        for (Feature feature : features) {
            double[] column = column(feature, history, first, last);
            for (int i = 0; i < column.length; i++) {
                if (Double.isNaN(column[i])) {
                    throw new IllegalArgumentException(
                            "The %s of %s at bar %d (%s) must be a number to be a feature."
                                    .formatted(
                                            SettingWords.of(feature),
                                            history.instrument().symbol(),
                                            first + i,
                                            kind.feature(feature, history, first + i)));
                }
            }
        }
    }

    /** What an output should have been at each origin, on the target scale. */
    double[] targets(PriceHistory history, int[] origins, int output) {
        int step = output / PRICES + 1;
        boolean open = output % PRICES == 0;
        double[] targets = new double[origins.length];
        for (int i = 0; i < origins.length; i++) {
            int bar = origins[i] + step;
            double price = open ? history.open(bar) : history.close(bar);
            targets[i] = kind.target(price, history.close(origins[i]));
        }
        return targets;
    }
}
