package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.market.PriceHistory;
import java.util.List;

/** What a network sees before a forecast: so many bars, each with these features on this scale. */
record Sequences(int lookback, List<Feature> features, TargetKind kind) {

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

    /** The next open of each origin on the target scale. */
    double[] openTargets(PriceHistory history, int[] origins) {
        double[] targets = new double[origins.length];
        for (int i = 0; i < origins.length; i++) {
            targets[i] = kind.target(history.open(origins[i] + 1), history.close(origins[i]));
        }
        return targets;
    }

    /** The next close of each origin on the target scale. */
    double[] closeTargets(PriceHistory history, int[] origins) {
        double[] targets = new double[origins.length];
        for (int i = 0; i < origins.length; i++) {
            targets[i] = kind.target(history.close(origins[i] + 1), history.close(origins[i]));
        }
        return targets;
    }
}
