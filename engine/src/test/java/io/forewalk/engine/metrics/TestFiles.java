package io.forewalk.engine.metrics;

import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.PriceHistory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Files that tests of measures read. */
public final class TestFiles {

    private static final Path GOOG =
            Path.of("..", "config", "experiments", "data", "GOOG_daily_2004_2008.csv");

    private TestFiles() {}

    /** A file of the test resources. */
    public static List<String> resource(String name) {
        return lines(Path.of("src", "test", "resources", "metrics", name));
    }

    /** A file outside the repository; without the folder the test is skipped. */
    public static Path shared(String path) {
        String folder = System.getenv("FOREWALK_SHARED");
        Assumptions.assumeTrue(folder != null, "FOREWALK_SHARED is not set");
        return Path.of(folder).resolve(path);
    }

    public static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bundled daily prices. */
    public static PriceHistory goog() {
        return daily(GOOG);
    }

    /** Plain daily bars: date, open, high, low, close and more. */
    static PriceHistory daily(Path path) {
        return read(path, Duration.ofDays(1));
    }

    /** Plain bars stamped by a date or a UTC time: their end, or the day that they fill. */
    public static PriceHistory read(Path path, Duration barLength) {
        Instrument instrument = new Instrument("TEST", "", ZoneOffset.UTC, barLength);
        PriceHistory.Builder builder = PriceHistory.builder(instrument);
        lines(path).stream().skip(1).map(line -> line.split(",", -1)).forEach(c -> add(builder, c));
        return builder.build();
    }

    private static void add(PriceHistory.Builder builder, String[] cells) {
        builder.add(
                new Bar(
                        end(cells[0]),
                        Double.parseDouble(cells[1]),
                        Double.parseDouble(cells[2]),
                        Double.parseDouble(cells[3]),
                        Double.parseDouble(cells[4]),
                        Double.NaN));
    }

    /** When a bar with this stamp is over. */
    static Instant end(String stamp) {
        if (stamp.length() == 10) {
            return LocalDate.parse(stamp).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        String local = stamp.replace(' ', 'T').replace("Z", "");
        return LocalDateTime.parse(local).toInstant(ZoneOffset.UTC);
    }
}
