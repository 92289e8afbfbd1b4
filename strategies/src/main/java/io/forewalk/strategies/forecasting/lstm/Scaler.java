package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.market.PriceHistory;
import java.util.ArrayList;
import java.util.List;

/**
 * The scales of a network's inputs and targets. They belong to its weights and stay with them.
 *
 * @param inputs one per feature
 * @param open of the predicted open
 * @param close of the predicted close
 */
record Scaler(List<Scale> inputs, Scale open, Scale close) {

    Scaler {
        inputs = List.copyOf(inputs);
    }

    /**
     * The scaler of a training part; later bars are not read.
     *
     * @param origins of the training part alone
     */
    static Scaler fit(
            ScalerKind kind, Sequences sequences, PriceHistory history, OriginRange origins) {
        int first = origins.first() - sequences.lookback() + 1;
        int last = origins.last() + 1;
        List<Scale> inputs = new ArrayList<>();
        for (Feature feature : sequences.features()) {
            double[] column = sequences.column(feature, history, first, last);
            inputs.add(Scale.centred(kind, SettingWords.of(feature), column));
        }
        if (sequences.kind() == TargetKind.PRICE) {
            double[] closes = sequences.column(Feature.CLOSE, history, first, last);
            Scale close = Scale.centred(kind, "targetClose", closes);
            return new Scaler(inputs, close.named("targetOpen"), close);
        }
        double[] opens = sequences.targets(history, origins.origins(), 0);
        double[] closes = sequences.targets(history, origins.origins(), 1);
        return new Scaler(
                inputs,
                Scale.uncentred(kind, "targetOpen", opens),
                Scale.uncentred(kind, "targetClose", closes));
    }

    /**
     * The scales of a network's outputs. A log return over {@code h} bars is about {@code sqrt(h)}
     * times as wide as one over a bar, and a later open is as uncertain as its close.
     */
    List<Scale> targets(Sequences sequences) {
        List<Scale> targets = new ArrayList<>(List.of(open, close));
        for (int step = 2; step <= sequences.horizon(); step++) {
            Scale later =
                    sequences.kind() == TargetKind.PRICE ? close : close.widened(Math.sqrt(step));
            targets.add(later);
            targets.add(later);
        }
        return targets;
    }

    /** All scales, inputs first. */
    List<Scale> scales() {
        List<Scale> scales = new ArrayList<>(inputs);
        scales.add(open);
        scales.add(close);
        return scales;
    }
}
