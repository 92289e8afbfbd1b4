package io.forewalk.engine.market.csv;

import static io.forewalk.engine.market.csv.PriceFiles.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.forewalk.engine.market.PriceHistory;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Case 40 of the table; the tests run with 1 GB of heap. */
@Tag("slow")
class HugeFileTest {

    private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");

    @Test
    void readsFiveMillionRows(@TempDir Path folder) throws IOException {
        write(folder.resolve("X.csv"), 5_000_000);

        PriceHistory history = PriceFiles.history(folder, file("X.csv"));

        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(1L << 30);
        assertThat(history.length()).isEqualTo(5_000_000);
        assertThat(history.instrument().barLength()).isEqualTo(Duration.ofMinutes(1));
        assertThat(history.close(4_999_999)).isEqualTo(100 + 4_999_999 % 1000 / 1000.0);
    }

    @Test
    void refusesMoreThanTenMillionRows(@TempDir Path folder) throws IOException {
        write(folder.resolve("X.csv"), 10_000_001);

        assertThat(PriceFiles.problems(() -> PriceFiles.load(folder, file("X.csv"))))
                .containsExactly("X.csv: the file has more than 10000000 rows");
    }

    private static void write(Path file, int rows) throws IOException {
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            text.write("Date,Open,High,Low,Close,Volume\n");
            for (int row = 0; row < rows; row++) {
                text.write(START.plusSeconds(60L * row).toString());
                text.write(",100.5,102,99,");
                text.write(Double.toString(100 + row % 1000 / 1000.0));
                text.write(",1000\n");
            }
        }
    }
}
