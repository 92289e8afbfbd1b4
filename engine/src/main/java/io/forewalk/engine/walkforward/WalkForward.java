package io.forewalk.engine.walkforward;

import io.forewalk.engine.settings.Setting;
import io.forewalk.engine.settings.Settings;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The timeline of a walk-forward run. The first fit is made at the close of bar {@code initialBars
 * - 1}; from there on every bar is an origin, and the next bar its target.
 *
 * @param purgeBars pairs taken off the end of each training window beyond those without a known
 *     label
 * @param embargoBars another so many
 */
public record WalkForward(
        @Setting(value = "Bars a fit trains on", byDefault = "expanding") TrainingSpan window,
        @Setting(value = "Bars known at the first fit", byDefault = "504", atLeast = 2)
                int initialBars,
        @Setting(value = "Length of a rolling window in bars", byDefault = "0", atLeast = 0)
                int rollingBars,
        @Setting(value = "Pairs taken off the end of each window", byDefault = "0", atLeast = 0)
                int purgeBars,
        @Setting(value = "Pairs taken off beyond the purge", byDefault = "0", atLeast = 0)
                int embargoBars,
        @Setting(
                        value = "Last share of a window, kept for early stopping",
                        byDefault = "0.15",
                        atLeast = 0,
                        atMost = 0.5)
                double validationShare,
        @Setting(value = "Bars ahead that are forecast", byDefault = "1", atLeast = 1, atMost = 250)
                int horizon,
        @Setting(value = "When models learn again", byDefault = "{}") Refit refit)
        implements Serializable {

    public WalkForward {
        Settings.check(
                WalkForward.class,
                window,
                initialBars,
                rollingBars,
                purgeBars,
                embargoBars,
                validationShare,
                horizon);
        if (window == TrainingSpan.ROLLING && rollingBars < 2) {
            throw new IllegalArgumentException(
                    "The rollingBars (%d) must be at least 2 when the window is rolling."
                            .formatted(rollingBars));
        }
        long takenOff = (long) purgeBars + embargoBars;
        if (takenOff > initialBars - 2) {
            throw new IllegalArgumentException(
                    "The purgeBars (%d) and embargoBars (%d) must leave a pair of the initialBars (%d)."
                            .formatted(purgeBars, embargoBars, initialBars));
        }
        if (window == TrainingSpan.ROLLING && takenOff > rollingBars - 2) {
            throw new IllegalArgumentException(
                    "The purgeBars (%d) and embargoBars (%d) must leave a pair of the rollingBars (%d)."
                            .formatted(purgeBars, embargoBars, rollingBars));
        }
    }

    /** A timeline on which the next bar alone is forecast. */
    public WalkForward(
            TrainingSpan window,
            int initialBars,
            int rollingBars,
            int purgeBars,
            int embargoBars,
            double validationShare,
            Refit refit) {
        this(window, initialBars, rollingBars, purgeBars, embargoBars, validationShare, 1, refit);
    }

    /** The folds of a history under the common refit. */
    public List<Fold> folds(int bars) {
        return folds(bars, refit);
    }

    /**
     * The folds of a history of so many bars, one per fit; a last, shorter test block is kept.
     *
     * @throws IllegalArgumentException if no bar is left to be forecast
     */
    public List<Fold> folds(int bars, Refit when) {
        if (bars <= initialBars) {
            throw new IllegalArgumentException(
                    "The history (%d bars) must be longer than initialBars (%d)."
                            .formatted(bars, initialBars));
        }
        long step = when.mode() == RefitPolicy.FROZEN ? bars : when.every();
        List<Fold> folds = new ArrayList<>();
        for (long cut = initialBars - 1L; cut < bars; cut += step) {
            folds.add(fold(folds.size(), (int) cut, Math.min(cut + step, bars) - 1));
        }
        return folds;
    }

    /**
     * The fold of a fit at the last of so many bars: all that is known is trained on, less purge
     * and embargo, and the only origin is the last bar.
     */
    public Fold lastFold(int bars) {
        return fold(0, bars - 1, bars - 1L);
    }

    private Fold fold(int index, int cut, long lastOrigin) {
        int first = window == TrainingSpan.ROLLING ? Math.max(0, cut - rollingBars + 1) : 0;
        return new Fold(index, cut, first, cut - purgeBars - embargoBars, (int) lastOrigin);
    }
}
