package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.walkforward.Fold;
import io.forewalk.engine.walkforward.Refit;
import io.forewalk.engine.walkforward.RefitPolicy;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked example: 20 bars, 10 known at the first fit, a fit every 4 bars, look-back 3. */
final class TrainingSplitTest {

    private static final Refit EVERY_FOUR = new Refit(RefitPolicy.REFIT, 4);

    @ParameterizedTest(name = "{0}, {1} {2}")
    @MethodSource("workedExample")
    void followsWorkedExample(
            TargetKind target,
            TrainingSpan span,
            int purge,
            int embargo,
            List<OriginRange> expected) {
        PriceHistory history = Prices.randomWalk(20, 1);
        WalkForward walk = new WalkForward(span, 10, 10, purge, embargo, 0, EVERY_FOUR);

        List<OriginRange> trained =
                walk.folds(20).stream()
                        .map(fold -> TrainingSplit.of(window(history, fold), sequences(target)))
                        .map(TrainingSplit::training)
                        .toList();

        assertThat(trained.subList(0, expected.size())).isEqualTo(expected);
    }

    static Stream<Arguments> workedExample() {
        return Stream.of(
                Arguments.of(
                        TargetKind.LOG_RETURN,
                        TrainingSpan.EXPANDING,
                        0,
                        0,
                        ranges(3, 8, 3, 12, 3, 16)),
                Arguments.of(
                        TargetKind.PRICE, TrainingSpan.EXPANDING, 0, 0, ranges(2, 8, 2, 12, 2, 16)),
                Arguments.of(
                        TargetKind.LOG_RETURN,
                        TrainingSpan.ROLLING,
                        0,
                        0,
                        ranges(3, 8, 7, 12, 11, 16)),
                Arguments.of(TargetKind.LOG_RETURN, TrainingSpan.EXPANDING, 1, 0, ranges(3, 7)),
                Arguments.of(TargetKind.LOG_RETURN, TrainingSpan.EXPANDING, 1, 2, ranges(3, 5)));
    }

    @Test
    void keepsLastShareForValidationBehindGap() {
        PriceHistory history = Prices.randomWalk(104, 1);

        TrainingSplit split =
                TrainingSplit.of(Prices.window(history, 0.15), sequences(TargetKind.LOG_RETURN));

        assertThat(split.validation()).isEqualTo(new OriginRange(88, 102));
        assertThat(split.training()).isEqualTo(new OriginRange(3, 86));
    }

    @Test
    void hasNoGapWithoutValidation() {
        PriceHistory history = Prices.randomWalk(104, 1);

        TrainingSplit split =
                TrainingSplit.of(Prices.window(history, 0), sequences(TargetKind.LOG_RETURN));

        assertThat(split.validation().count()).isZero();
        assertThat(split.training()).isEqualTo(new OriginRange(3, 102));
    }

    @Test
    void refusesWindowTooShortForSequences() {
        PriceHistory history = Prices.randomWalk(5, 1);

        assertThatThrownBy(() ->
                        TrainingSplit.of(
                                Prices.window(history, 0.15), sequences(TargetKind.LOG_RETURN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The training window (5 bars) must have at least 6 bars for a lookback of"
                                + " 3.");
    }

    @Test
    void acceptsShortestWindow() {
        PriceHistory history = Prices.randomWalk(6, 1);

        TrainingSplit split =
                TrainingSplit.of(Prices.window(history, 0.15), sequences(TargetKind.LOG_RETURN));

        assertThat(split.training()).isEqualTo(new OriginRange(3, 4));
    }

    // 30 pairs, 4 of them for validation, and 50 between: none would be left to train on.
    @Test
    void refusesAGapThatLeavesNothingToTrainOn() {
        Sequences far = new Sequences(20, List.of(Feature.CLOSE), TargetKind.LOG_RETURN, 50);
        PriceHistory history = Prices.randomWalk(100, 1);

        assertThatThrownBy(() -> TrainingSplit.of(Prices.window(history, 0.15), far))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The training window (100 bars) must have at least 131 bars for a lookback"
                                + " of 20.");
        TrainingSplit split = TrainingSplit.of(Prices.window(Prices.randomWalk(131, 1), 0.15), far);
        assertThat(split.training().count()).isEqualTo(2);
        assertThat(split.lastTrainingBar(50)).isLessThan(split.validation().first() + 1);
    }

    private static TrainingWindow window(PriceHistory history, Fold fold) {
        MarketView known = MarketView.of(history).upTo(fold.lastTrainingBar());
        return new TrainingWindow(known, fold.firstTrainingBar(), new RandomSource(1), 0);
    }

    private static Sequences sequences(TargetKind target) {
        return new Sequences(3, List.of(Feature.OPEN, Feature.CLOSE), target);
    }

    private static List<OriginRange> ranges(int... bounds) {
        return Stream.iterate(0, i -> i < bounds.length, i -> i + 2)
                .map(i -> new OriginRange(bounds[i], bounds[i + 1]))
                .toList();
    }
}
