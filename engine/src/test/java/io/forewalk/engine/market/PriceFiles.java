package io.forewalk.engine.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

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
        return CsvMarketData.builder().files(Map.of("X", name));
    }

    static MarketData load(Path folder, CsvMarketDataBuilder source) {
        return source.build().load(folder, NOW);
    }

    static PriceHistory history(Path folder, CsvMarketDataBuilder source) {
        return load(folder, source).histories().getFirst();
    }
}
