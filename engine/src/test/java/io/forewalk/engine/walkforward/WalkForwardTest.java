package io.forewalk.engine.walkforward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The worked example of the timeline: 20 bars, ten known at the first fit, a refit every four. */
class WalkForwardTest {

    private static final Refit EVERY_FOUR = new Refit(RefitPolicy.REFIT, 4);

    @Test
    void expandingWindowsGrowFromTheFirstBar() {
        WalkForward timeline = timeline(TrainingSpan.EXPANDING, 0, 0, 0);

        assertThat(timeline.folds(20))
                .containsExactly(
                        new Fold(0, 9, 0, 9, 12),
                        new Fold(1, 13, 0, 13, 16),
                        new Fold(2, 17, 0, 17, 19));
    }

    @Test
    void rollingWindowsKeepTheirLength() {
        WalkForward timeline = timeline(TrainingSpan.ROLLING, 10, 0, 0);

        assertThat(timeline.folds(20))
                .containsExactly(
                        new Fold(0, 9, 0, 9, 12),
                        new Fold(1, 13, 4, 13, 16),
                        new Fold(2, 17, 8, 17, 19));
    }

    @Test
    void purgeAndEmbargoComeOffTheEndOfTheWindowAlone() {
        WalkForward timeline = timeline(TrainingSpan.EXPANDING, 0, 1, 2);

        assertThat(timeline.folds(20).getFirst()).isEqualTo(new Fold(0, 9, 0, 6, 12));
    }

    @Test
    void blocksFollowEachOtherWithoutAHole() {
        var folds = timeline(TrainingSpan.EXPANDING, 0, 2, 3).folds(20);

        for (int i = 1; i < folds.size(); i++) {
            assertThat(folds.get(i).cut()).isEqualTo(folds.get(i - 1).lastOrigin() + 1);
        }
        assertThat(folds.getLast().lastOrigin()).isEqualTo(19);
    }

    @Test
    void purgeAndEmbargoMustLeaveAPairOfARollingWindow() {
        assertThat(timeline(TrainingSpan.ROLLING, 5, 1, 2).folds(20).getFirst())
                .isEqualTo(new Fold(0, 9, 5, 6, 12));
        assertThatThrownBy(() -> timeline(TrainingSpan.ROLLING, 4, 1, 2))
                .hasMessage(
                        "The purgeBars (1) and embargoBars (2) must leave a pair of the rollingBars"
                                + " (4).");
    }

    @Test
    void hugeNumbersDoNotOverflow() {
        WalkForward timeline = timeline(TrainingSpan.EXPANDING, 0, 0, 0);
        Refit never = new Refit(RefitPolicy.REFIT, Integer.MAX_VALUE);

        assertThat(timeline.folds(20, never)).containsExactly(new Fold(0, 9, 0, 9, 19));
        assertThatThrownBy(() ->
                        timeline(TrainingSpan.EXPANDING, 0, Integer.MAX_VALUE, Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFrozenModelIsFittedOnce() {
        WalkForward timeline = timeline(TrainingSpan.EXPANDING, 0, 0, 0);

        assertThat(timeline.folds(20, new Refit(RefitPolicy.FROZEN, 4)))
                .containsExactly(new Fold(0, 9, 0, 9, 19));
    }

    @Test
    void refusesAHistoryWithoutABarToForecast() {
        WalkForward timeline = timeline(TrainingSpan.EXPANDING, 0, 0, 0);

        assertThatThrownBy(() -> timeline.folds(10))
                .hasMessage("The history (10 bars) must be longer than initialBars (10).");
    }

    @Test
    void refusesARollingWindowWithoutALength() {
        assertThatThrownBy(() -> timeline(TrainingSpan.ROLLING, 0, 0, 0))
                .hasMessage("The rollingBars (0) must be at least 2 when the window is rolling.");
    }

    @Test
    void refusesAPurgeThatLeavesNoPair() {
        assertThatThrownBy(() -> timeline(TrainingSpan.EXPANDING, 0, 5, 4))
                .hasMessageContaining("must leave a pair of the initialBars (10)");
    }

    private static WalkForward timeline(
            TrainingSpan span, int rollingBars, int purgeBars, int embargoBars) {
        return new WalkForward(span, 10, rollingBars, purgeBars, embargoBars, 0.15, EVERY_FOUR);
    }
}
