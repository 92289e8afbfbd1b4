package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.market.PriceHistory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ScalerTest {

    private static final double[] VALUES = {1, 2, 6};

    @Test
    void standardHasMeanZeroAndDeviationOne() {
        Scale scale = Scale.centred(ScalerKind.STANDARD, "close", VALUES);

        assertThat(scale.centre()).isEqualTo(3);
        assertThat(scale.divisor()).isCloseTo(Math.sqrt(7), within(1e-15));
        assertThat(scale.unscaled(scale.scaled(6))).isCloseTo(6, within(1e-6));
    }

    @Test
    void minMaxRunsFromZeroToOne() {
        Scale scale = Scale.centred(ScalerKind.MIN_MAX, "close", VALUES);

        assertThat(scale.scaled(1)).isZero();
        assertThat(scale.scaled(6)).isEqualTo(1);
        assertThat(scale.scaled(11)).isEqualTo(2);
    }

    @Test
    void noneChangesNothing() {
        assertThat(Scale.centred(ScalerKind.NONE, "close", VALUES).scaled(6)).isEqualTo(6);
        assertThat(Scale.uncentred(ScalerKind.NONE, "close", VALUES).scaled(6)).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void naiveForecastStaysZero(ScalerKind kind) {
        assertThat(Scale.uncentred(kind, "targetClose", VALUES).scaled(0)).isZero();
    }

    @Test
    void minMaxDividesUncentredTargetsByLargestAbsoluteValue() {
        Scale scale = Scale.uncentred(ScalerKind.MIN_MAX, "targetClose", new double[] {-4, 2});

        assertThat(scale.divisor()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void constantValuesAreNotDividedByZero(ScalerKind kind) {
        double[] constant = {0.1, 0.1, 0.1};

        assertThat(Scale.centred(kind, "close", constant).divisor()).isEqualTo(1);
        assertThat(Scale.uncentred(ScalerKind.STANDARD, "targetClose", constant).divisor())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void readsTrainingPartOnly(TargetKind target) {
        PriceHistory history = Prices.randomWalk(60, 3);
        Sequences sequences = new Sequences(5, List.of(Feature.values()), target);
        TrainingSplit split = TrainingSplit.of(Prices.window(history, 0.2), sequences);
        PriceHistory later = Prices.changedFrom(split.lastTrainingBar(1) + 1, history);
        PriceHistory within = Prices.changedFrom(split.lastTrainingBar(1), history);

        Scaler scaler = fit(sequences, history, split);

        assertThat(fit(sequences, later, split)).isEqualTo(scaler);
        assertThat(fit(sequences, within, split)).isNotEqualTo(scaler);
    }

    @Test
    void priceTargetsAreScaledLikeTheClose() {
        PriceHistory history = Prices.randomWalk(60, 3);
        Sequences sequences = new Sequences(5, List.of(Feature.CLOSE), TargetKind.PRICE);
        TrainingSplit split = TrainingSplit.of(Prices.window(history, 0), sequences);

        Scaler scaler = fit(sequences, history, split);

        assertThat(scaler.close().named("close")).isEqualTo(scaler.inputs().getFirst());
        assertThat(scaler.open().named("close")).isEqualTo(scaler.inputs().getFirst());
    }

    private static Scaler fit(Sequences sequences, PriceHistory history, TrainingSplit split) {
        return Scaler.fit(ScalerKind.STANDARD, sequences, history, split.training());
    }
}
