package io.forewalk.engine.market.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.MarketDataException;
import io.forewalk.engine.market.PriceHistory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Where the tests find price files, and how they load them. */
final class PriceFiles {

    /** A fixed present for notes on future dates. */
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    static final Path BAD = Path.of("src/test/resources/bad");
    static final Path BUNDLED = Path.of("../config/experiments/data");

    private PriceFiles() {}

    /** The open files outside the repository; the test is skipped where they are not. */
    static Path open() {
        Optional<String> shared = Optional.ofNullable(System.getenv("FOREWALK_SHARED"));
        assumeThat(shared).as("FOREWALK_SHARED names the folder of shared files").isPresent();
        Path open = Path.of(shared.orElseThrow(), "data", "open");
        assertThat(open).isDirectory();
        return open;
    }

    /** A source of one file under the symbol X. */
    static CsvMarketDataBuilder file(String name) {
        return CsvMarketData.builder().files(Map.of("X", Path.of(name)));
    }

    static MarketData load(Path folder, CsvMarketDataBuilder source) {
        return source.build().load(folder).notedAt(NOW);
    }

    static PriceHistory history(Path folder, CsvMarketDataBuilder source) {
        return load(folder, source).histories().getFirst();
    }

    /** Loads a text as the file X.csv. */
    static MarketData loadText(Path folder, String text) {
        return loadText(folder, text, file("X.csv"));
    }

    static MarketData loadText(Path folder, String text, CsvMarketDataBuilder source) {
        try {
            Files.writeString(folder.resolve("X.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return load(folder, source);
    }

    /** The problems of a text that must be refused, one line each. */
    static List<String> problemsOf(Path folder, String text, CsvMarketDataBuilder source) {
        return problems(() -> loadText(folder, text, source));
    }

    static List<String> problems(ThrowingCallable loading) {
        MarketDataException refusal = catchThrowableOfType(MarketDataException.class, loading);
        assertThat(refusal).as("the refusal").isNotNull();
        return refusal.problems().stream().map(Object::toString).toList();
    }

    /** Kind and text of each note. */
    static List<String> notes(MarketData market) {
        return market.notes().stream().map(note -> note.kind() + ": " + note.text()).toList();
    }
}
