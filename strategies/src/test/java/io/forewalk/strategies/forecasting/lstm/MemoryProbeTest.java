package io.forewalk.strategies.forecasting.lstm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.forecast.FittedForecaster;
import io.forewalk.engine.forecast.GateWindow;
import io.forewalk.engine.forecast.NetworkMemory;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MemoryProbeTest {

    private static final PriceHistory HISTORY = Prices.randomWalk(80, 11);
    private static final MarketView MARKET = MarketView.of(HISTORY);

    @Test
    void readsTheWindowThatEndsAtTheLastOrigin() {
        FittedLstm model = fitted(1);

        NetworkMemory memory = model.memory(MARKET, 60, 79);

        GateWindow window = memory.window();
        assertThat(memory.origins()).isEqualTo(20);
        assertThat(window.bars()).hasSize(5).last().isEqualTo(HISTORY.end(79));
        assertThat(window.layers()).hasSize(2).allMatch(layer -> layer.units().size() == 4);
        assertThat(memory.open()).hasSize(5).allMatch(influence -> influence > 0);
        assertThat(memory.kept()).hasSize(2).allMatch(kept -> kept > 0 && kept < 1);
        assertThat(memory.horizon()).isBetween(1, 5);
    }

    @Test
    void readsTheWindowThatEndsAtTheChosenDayOrTheLastOneBeforeIt() {
        FittedForecaster model =
                Prices.shownAt(HISTORY.date(70).toString())
                        .fit(Prices.window(HISTORY.upTo(59), 0.15));

        assertThat(model.memory(MARKET, 60, 79).window().bars()).last().isEqualTo(HISTORY.end(70));
        assertThat(model.memory(MARKET.upTo(65), 60, 65).window().bars())
                .last()
                .isEqualTo(HISTORY.end(65));
        assertThat(model.memory(MARKET, 71, 79).window().isEmpty()).isTrue();
        assertThat(model.memory(MARKET, 71, 79).origins()).isEqualTo(9);
    }

    @Test
    void meanOfTheGatesIsTheMeanOfTheUnits() {
        GateWindow.Layer layer = fitted(1).memory(MARKET, 60, 79).window().layers().getFirst();

        for (int bar = 0; bar < 5; bar++) {
            int at = bar;
            double mean =
                    layer.units().stream()
                            .mapToDouble(unit -> unit.forget().get(at))
                            .average()
                            .orElseThrow();
            assertThat(layer.mean().forget().get(bar)).isCloseTo(mean, within(1e-4));
        }
    }

    @Test
    void influenceIsTheMeanAbsoluteSlopeOfTheEnsemble() {
        FittedLstm model = fitted(3);

        NetworkMemory memory = model.memory(MARKET, 78, 79);

        double slopes = 0;
        for (int origin : new int[] {78, 79}) {
            double[][] window = window(model, origin);
            double slope = 0;
            for (TrainedNetwork member : model.networks()) {
                UnrolledNetwork network = new UnrolledNetwork(member.state());
                slope += network.gradient(network.read(window), 1)[4][0] / 3;
            }
            slopes += Math.abs(slope) / 2;
        }
        assertThat(memory.close().getFirst()).isCloseTo(slopes, within(1e-12));
    }

    @Test
    void laterBarsChangeNothing() {
        FittedLstm model = fitted(1);

        NetworkMemory before = model.memory(MARKET.upTo(70), 60, 70);
        NetworkMemory after = model.memory(MarketView.of(Prices.changedFrom(71, HISTORY)), 60, 70);

        assertThat(after).isEqualTo(before);
    }

    @Test
    void asksAtMostThirtyTwoOriginsAndTheLastOneAlways() {
        int[] few = MemoryProbe.spread(10, 12);
        int[] many = MemoryProbe.spread(100, 999);

        assertThat(few).containsExactly(10, 11, 12);
        assertThat(many).hasSize(32).isSorted().doesNotHaveDuplicates().endsWith(999);
        assertThat(many[0]).isGreaterThanOrEqualTo(100);
        assertThat(MemoryProbe.spread(5, 4)).isEmpty();
    }

    @Test
    void knowsNothingBeforeTheFirstWholeWindow() {
        FittedLstm model = fitted(1);

        assertThat(model.memory(MARKET.upTo(4), 2, 4).isEmpty()).isTrue();
        assertThat(model.memory(MARKET.upTo(5), 2, 5).origins()).isEqualTo(1);
    }

    @Test
    void leavesOutOriginsWhoseWindowHoldsNoNumber() {
        PriceHistory gap = Prices.withoutVolume(HISTORY);
        FittedLstm model =
                (FittedLstm)
                        Prices.tiny(TargetKind.LOG_RETURN, List.of(Feature.VOLUME), 1)
                                .fit(Prices.window(HISTORY, 0.15));

        assertThat(model.memory(MarketView.of(gap), 60, 79).isEmpty()).isTrue();
    }

    @Test
    void gatesStandInTimeOrder() {
        List<Instant> bars = fitted(1).memory(MARKET, 60, 79).window().bars();

        assertThat(bars).isSorted();
    }

    private static FittedLstm fitted(int members) {
        List<Feature> features =
                members == 1 ? List.of(Feature.OPEN, Feature.CLOSE) : List.of(Feature.CLOSE);
        return (FittedLstm)
                Prices.tiny(TargetKind.LOG_RETURN, features, members)
                        .fit(Prices.window(HISTORY.upTo(59), 0.15));
    }

    private static double[][] window(FittedLstm model, int origin) {
        WindowSet set =
                WindowSet.unlabelled(
                        model.sequences(), model.scaler(), HISTORY, new int[] {origin});
        double[][] window = UnrolledNetworkTest.window(set, 0);
        assertThat(Arrays.stream(window).mapToInt(row -> row.length)).containsOnly(1);
        return window;
    }
}
