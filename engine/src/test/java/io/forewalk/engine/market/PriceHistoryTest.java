package io.forewalk.engine.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.fixture.Markets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceHistoryTest {

    private static final PriceHistory WALK = Markets.randomWalk("X", 300, 5);

    @Test
    void aLaterBarOfACutHistoryHasNoIndex() {
        PriceHistory cut = WALK.upTo(99);

        assertThat(cut.length()).isEqualTo(100);
        assertThatThrownBy(() -> cut.close(100))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("The bar (100) must lie in 0..99, all that is known.");
    }

    @Test
    void whatIsSentElsewhereCarriesNoLaterBars() throws IOException, ClassNotFoundException {
        PriceHistory cut = WALK.upTo(9);

        byte[] sent = bytes(cut);

        assertThat(sent.length).isLessThan(bytes(WALK).length / 5);
        assertThat(received(sent).digest()).isEqualTo(cut.digest());
    }

    @Test
    void aCutHistoryHasADigestOfItsOwnWhateverWasAskedBefore() {
        PriceHistory whole = Markets.randomWalk("X", 300, 5);
        String ofWhole = whole.digest();

        String ofCut = whole.upTo(99).digest();

        assertThat(ofCut).isNotEqualTo(ofWhole).isEqualTo(WALK.between(0, 99).digest());
        assertThat(whole.digest()).isEqualTo(ofWhole).isEqualTo(WALK.digest());
    }

    @Test
    void theNewestBarIsTheLastThatHasEnded() {
        Instant end = WALK.end(7);

        assertThat(WALK.lastEndedAt(end)).isEqualTo(7);
        assertThat(WALK.lastEndedAt(end.minusMillis(1))).isEqualTo(6);
        assertThat(WALK.lastEndedAt(WALK.end(0).minusMillis(1))).isEqualTo(-1);
    }

    @Test
    void refusesABarThatDoesNotEndLaterThanTheOneBefore() {
        Bar bar = WALK.bar(3);

        assertThatThrownBy(() -> PriceHistory.of(WALK.instrument(), List.of(bar, bar)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be later than the one before");
    }

    private static byte[] bytes(PriceHistory history) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(history);
        }
        return bytes.toByteArray();
    }

    private static PriceHistory received(byte[] bytes) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (PriceHistory) in.readObject();
        }
    }
}
