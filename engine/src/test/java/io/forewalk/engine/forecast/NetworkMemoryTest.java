package io.forewalk.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkMemoryTest {

    private static final GateWindow WINDOW = new GateWindow(List.of(Instant.EPOCH), List.of());

    @Test
    void horizonIsTheFewestBarsThatHoldNineTenths() {
        // Influence 5, 3, 1, 1: the first three hold 9 of 10.
        NetworkMemory memory = memory(1, List.of(4.0, 2.0, 1.0, 1.0), List.of(6.0, 4.0, 1.0, 1.0));

        assertThat(memory.influence()).containsExactly(5.0, 3.0, 1.0, 1.0);
        assertThat(memory.horizon()).isEqualTo(3);
    }

    @Test
    void horizonOfEqualInfluenceIsNineTenthsOfTheBars() {
        List<Double> equal = Collections.nCopies(60, 0.125);

        assertThat(memory(1, equal, equal).horizon()).isEqualTo(54);
    }

    @Test
    void networkThatIgnoresItsInputsHasNoHorizon() {
        assertThat(memory(1, List.of(0.0, 0.0), List.of(0.0, 0.0)).horizon()).isZero();
    }

    @Test
    void halfLifeIsWhenHalfIsLeft() {
        NetworkMemory memory =
                new NetworkMemory(
                        1, List.of(1.0), List.of(1.0), List.of(0.5, 0.9, 1.0), GateWindow.NONE);

        assertThat(memory.halfLife(0)).isEqualTo(1);
        assertThat(StrictMath.pow(0.9, memory.halfLife(1))).isCloseTo(0.5, within(1e-15));
        assertThat(memory.halfLife(2)).isNaN();
    }

    @Test
    void memoryOfTwoSpansIsTheirMeanByOriginsAndTheLaterWindow() {
        NetworkMemory first = memory(1, List.of(1.0, 2.0), List.of(3.0, 4.0));
        NetworkMemory second =
                new NetworkMemory(3, List.of(5.0, 2.0), List.of(7.0, 8.0), List.of(0.7), WINDOW);

        NetworkMemory both = first.then(second);

        assertThat(both.origins()).isEqualTo(4);
        assertThat(both.open()).containsExactly(4.0, 2.0);
        assertThat(both.close()).containsExactly(6.0, 7.0);
        assertThat(both.kept().getFirst()).isCloseTo(0.65, within(1e-15));
        assertThat(both.window()).isEqualTo(WINDOW);
        assertThat(second.then(first).window()).isEqualTo(WINDOW);
    }

    @Test
    void spanWithoutMemoryAddsNothing() {
        NetworkMemory memory = memory(2, List.of(1.0), List.of(1.0));

        assertThat(NetworkMemory.NONE.then(memory)).isEqualTo(memory);
        assertThat(memory.then(NetworkMemory.NONE)).isEqualTo(memory);
        assertThat(NetworkMemory.NONE.isEmpty()).isTrue();
    }

    private static NetworkMemory memory(int origins, List<Double> open, List<Double> close) {
        return new NetworkMemory(origins, open, close, List.of(0.5), GateWindow.NONE);
    }
}
