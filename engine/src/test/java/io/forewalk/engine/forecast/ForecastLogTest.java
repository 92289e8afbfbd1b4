package io.forewalk.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.fixture.Markets;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.walkforward.Fold;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForecastLogTest {

    private static final PriceHistory PRICES = Markets.randomWalk("A", 40, 1);

    @Test
    void refusesOriginsThatDoNotFollowEachOther() {
        List<LogEntry> entries = List.of(entry(10), entry(12));

        assertThatThrownBy(() -> log(entries))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The origin (12) must be the bar after the one before (10).");
    }

    @Test
    void aCutLogAnswersNothingBeyondItsCut() {
        ForecastLog cut = whole().upTo(PRICES.end(19));

        assertThat(cut.at(19).next().close().point()).isEqualTo(119);
        assertThat(cut.at(20).next().close().point()).isNaN();
        assertThat(cut.at(9).next().close().point()).isNaN();
        assertThat(cut.lastOrigin()).isEqualTo(19);
        assertThat(whole().upTo(PRICES.end(5)).at(10).next().close().point()).isNaN();
    }

    @Test
    void aCutLogIsSentWithoutItsLaterEntriesAndFits() throws Exception {
        ForecastLog cut = whole().upTo(PRICES.end(14));

        byte[] sent = send(cut);
        ForecastLog received = receive(sent);

        assertThat(received.entries()).isEqualTo(cut.entries()).hasSize(5);
        assertThat(received.fits()).isEqualTo(cut.fits()).hasSize(1);
        assertThat(received.seed()).hasValue(7);
        assertThat(sent).hasSameSizeAs(send(ofFive()));
    }

    @Test
    void aCutLogRemembersNothingSinceMemoryIsOfTheWholeSpan() {
        NetworkMemory memory =
                new NetworkMemory(1, List.of(1.0), List.of(1.0), List.of(0.5), GateWindow.NONE);
        ForecastLog whole = whole().remembering(memory);

        assertThat(whole.memory()).isEqualTo(memory);
        assertThat(whole.upTo(PRICES.end(14)).memory()).isEqualTo(NetworkMemory.NONE);
        assertThat(whole.upTo(PRICES.end(39)).memory()).isEqualTo(memory);
    }

    private static ForecastLog whole() {
        return new ForecastLog(
                PRICES.instrument(),
                "tested",
                OptionalLong.of(7),
                IntStream.range(10, 40).mapToObj(ForecastLogTest::entry).toList(),
                List.of(fit(0, 10), fit(1, 25)));
    }

    /** What the whole log was when five origins had passed. */
    private static ForecastLog ofFive() {
        return new ForecastLog(
                PRICES.instrument(),
                "tested",
                OptionalLong.of(7),
                IntStream.range(10, 15).mapToObj(ForecastLogTest::entry).toList(),
                List.of(fit(0, 10)));
    }

    private static ForecastLog log(List<LogEntry> entries) {
        return new ForecastLog(
                PRICES.instrument(), "tested", OptionalLong.empty(), entries, List.of());
    }

    private static LogEntry entry(int origin) {
        return new LogEntry(
                origin,
                PRICES.end(origin),
                Forecast.of(
                        PredictiveDistribution.NONE, PredictiveDistribution.ofPoint(100 + origin)));
    }

    private static FitMark fit(int index, int cut) {
        return new FitMark(
                new Fold(index, cut, 0, cut, cut + 14),
                FitMark.Kind.FIT,
                "",
                ModelSummary.EMPTY,
                Duration.ZERO);
    }

    private static byte[] send(ForecastLog log) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(log);
        }
        return bytes.toByteArray();
    }

    private static ForecastLog receive(byte[] bytes) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (ForecastLog) in.readObject();
        }
    }
}
