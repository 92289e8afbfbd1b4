package io.forewalk.engine.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.selection.TuningSpan.Window;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The worked example of the timeline: 20 bars, 10 known at the first fit, a fit every 4. */
class TuningSpanTest {

    private static final PriceHistory HISTORY = Markets.randomWalk("A", 20, 1);

    @Test
    void expandingWindowsBeginAtTheFirstBar() {
        TuningSpan span = span(TrainingSpan.EXPANDING, 0, 0);

        assertThat(bars(span, Window::first)).containsExactly(0, 0, 0);
        assertThat(bars(span, Window::last)).containsExactly(9, 13, 17);
        assertThat(bars(span, Window::cut)).containsExactly(9, 13, 17);
        assertThat(bars(span, Window::blockEnd)).containsExactly(13, 17, 19);
    }

    @Test
    void rollingWindowsHaveTheLengthAskedFor() {
        TuningSpan span = span(TrainingSpan.ROLLING, 10, 0);

        assertThat(bars(span, Window::first)).containsExactly(0, 4, 8);
        assertThat(bars(span, Window::last)).containsExactly(9, 13, 17);
    }

    @Test
    void purgeComesOffTheEndOfTheWindow() {
        TuningSpan span = span(TrainingSpan.EXPANDING, 0, 2);

        assertThat(bars(span, Window::last)).containsExactly(7, 11, 15);
        assertThat(bars(span, Window::cut)).containsExactly(9, 13, 17);
    }

    @Test
    void originsAreCountedUpToTheEndOfTheWindow() {
        assertThat(span(TrainingSpan.EXPANDING, 0, 0).windows())
                .extracting(Window::origins)
                .containsExactly(1, 5, 9);
    }

    private static TuningSpan span(TrainingSpan window, int rollingBars, int purgeBars) {
        Refit refit = new Refit(RefitPolicy.REFIT, 4);
        return TuningSpan.of(
                new WalkForward(window, 10, rollingBars, purgeBars, 0, 0.15, refit), HISTORY);
    }

    private static List<Integer> bars(TuningSpan span, Function<Window, Instant> instant) {
        return span.windows().stream().map(instant).map(HISTORY::lastEndedAt).toList();
    }
}
