package io.forewalk.engine.selection;

import io.forewalk.engine.backtest.BacktestSpan;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.walkforward.Fold;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The windows from which a run's strategies choose their settings, as instants, so that several
 * instruments share them.
 *
 * @param windows one per fold, in time order
 * @param rolling whether bars before a window must not be read
 * @param enoughForecasts logged origins that a strategy needs before it is tuned on forecasts
 */
public record TuningSpan(List<Window> windows, boolean rolling, int enoughForecasts) {

    /**
     * One fold.
     *
     * @param first end of the first training bar
     * @param last end of the last training bar, purge and embargo taken off
     * @param cut the close at which the choice is made
     * @param blockEnd the last close of the block that the choice trades; the cut itself if no bar
     *     follows
     * @param origins logged by the end of the training window
     */
    public record Window(Instant first, Instant last, Instant cut, Instant blockEnd, int origins) {}

    public TuningSpan {
        windows = List.copyOf(windows);
    }

    /** The windows of a walk-forward run whose folds count the bars of this history. */
    public static TuningSpan of(WalkForward walkForward, PriceHistory history) {
        List<Window> windows = new ArrayList<>();
        for (Fold fold : walkForward.folds(history.length())) {
            windows.add(
                    new Window(
                            history.end(fold.firstTrainingBar()),
                            history.end(fold.lastTrainingBar()),
                            history.end(fold.cut()),
                            history.end(Math.min(fold.lastOrigin() + 1, history.last())),
                            fold.lastTrainingBar() - walkForward.initialBars() + 2));
        }
        return new TuningSpan(
                windows, walkForward.window() == TrainingSpan.ROLLING, walkForward.refit().every());
    }

    /** The first close at which a forecast was made, and the account starts. */
    Instant firstOrigin() {
        return windows.getFirst().cut();
    }

    /** The whole out-of-sample span, cut at each choice. */
    BacktestSpan whole() {
        return new BacktestSpan(windows.stream().map(Window::cut).toList());
    }

    /** Whether enough forecasts are logged by the end of a window, if the strategy reads any. */
    boolean canTune(SelectedStrategy strategy, Window window) {
        return !reads(strategy) || window.origins() >= enoughForecasts;
    }

    /** The first close of a candidate's account: of the window, or of the first forecast in it. */
    Instant accountStart(SelectedStrategy strategy, Window window) {
        boolean early = window.first().isBefore(firstOrigin());
        return reads(strategy) && early ? firstOrigin() : window.first();
    }

    private static boolean reads(SelectedStrategy strategy) {
        return strategy.readsForecasts() || !strategy.namedForecasters().isEmpty();
    }
}
