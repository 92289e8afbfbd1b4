package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.market.PriceHistory;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WindowSetTest {

    private static final PriceHistory HISTORY = Prices.randomWalk(30, 5);

    @Test
    void windowsHoldLogReturnsUpToTheirOrigin() {
        Sequences sequences =
                new Sequences(4, List.of(Feature.OPEN, Feature.CLOSE), TargetKind.LOG_RETURN);

        WindowSet windows = windows(sequences, 10, 17);

        assertThat(windows.count()).isEqualTo(2);
        assertThat(windows.input(1, 3, 0))
                .isEqualTo((float) StrictMath.log(HISTORY.open(17) / HISTORY.close(16)));
        assertThat(windows.input(0, 0, 1))
                .isEqualTo((float) StrictMath.log(HISTORY.close(7) / HISTORY.close(6)));
    }

    @Test
    void logReturnTargetsStartAtTheLastClose() {
        Sequences sequences = new Sequences(4, List.of(Feature.CLOSE), TargetKind.LOG_RETURN);

        WindowSet windows = windows(sequences, 10);

        assertThat(windows.target(0, 0))
                .isEqualTo((float) StrictMath.log(HISTORY.open(11) / HISTORY.close(10)));
        assertThat(windows.target(0, 1))
                .isEqualTo((float) StrictMath.log(HISTORY.close(11) / HISTORY.close(10)));
    }

    @Test
    void priceWindowsHoldPrices() {
        Sequences sequences =
                new Sequences(4, List.of(Feature.HIGH, Feature.RANGE), TargetKind.PRICE);

        WindowSet windows = windows(sequences, 3);

        assertThat(windows.input(0, 0, 0)).isEqualTo((float) HISTORY.high(0));
        assertThat(windows.input(0, 3, 1)).isEqualTo((float) (HISTORY.high(3) - HISTORY.low(3)));
        assertThat(windows.target(0, 1)).isEqualTo((float) HISTORY.close(4));
    }

    @Test
    void unknownVolumeIsRefused() {
        PriceHistory history = Prices.withoutVolume(HISTORY);
        Sequences sequences = new Sequences(4, List.of(Feature.VOLUME), TargetKind.PRICE);

        assertThatThrownBy(() -> sequences.requireKnown(history, 0, 29))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The volume of TEST at bar 0 (NaN) must be a number to be a feature.");
    }

    private static WindowSet windows(Sequences sequences, int... origins) {
        Scaler unscaled = Scaler.fit(ScalerKind.NONE, sequences, HISTORY, new OriginRange(10, 20));
        return WindowSet.labelled(sequences, unscaled, HISTORY, origins);
    }
}
