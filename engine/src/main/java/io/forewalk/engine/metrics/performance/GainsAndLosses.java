package io.forewalk.engine.metrics.performance;

import io.forewalk.engine.metrics.measure.Ratio;

/**
 * Positive and negative values of a sample, zeros apart.
 *
 * @param count all values
 * @param gained sum of the gains
 * @param lost sum of the losses, not negative
 */
record GainsAndLosses(int count, int gains, int losses, double gained, double lost) {

    static GainsAndLosses of(double[] values) {
        int gains = 0;
        int losses = 0;
        double gained = 0;
        double lost = 0;
        for (double value : values) {
            gains += value > 0 ? 1 : 0;
            losses += value < 0 ? 1 : 0;
            gained += Math.max(value, 0);
            lost += Math.max(-value, 0);
        }
        return new GainsAndLosses(values.length, gains, losses, gained, lost);
    }

    /** Sum of gains over sum of losses, {@code NaN} without a loss. */
    double sumRatio() {
        return Ratio.of(gained, lost);
    }

    /** Share of gains among all values, {@code NaN} for an empty sample. */
    double winRate() {
        return Ratio.of(gains, count);
    }

    /** {@code W - (1 - W) / (mean gain / mean loss)}; {@code NaN} without a gain or a loss. */
    double kelly() {
        double payoff = Ratio.of(Ratio.of(gained, gains), Ratio.of(lost, losses));
        return winRate() - (1 - winRate()) / payoff;
    }
}
