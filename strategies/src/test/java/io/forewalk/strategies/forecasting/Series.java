package io.forewalk.strategies.forecasting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.forewalk.engine.forecast.TrainingWindow;
import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketView;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** Reference series and values, and histories made of closes. */
public final class Series {

    private Series() {}

    /** A file of reference values. */
    public static JsonNode reference(String name) {
        try (InputStream stream = open(name)) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A reference series, {@code [n]}. */
    public static double[] values(String name) {
        try (InputStream stream = open("series/" + name + ".csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of a JSON array. */
    public static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::doubleValue)
                .toArray();
    }

    /** Daily bars with given closes; each opens a third of the way from the last close. */
    public static PriceHistory history(double... closes) {
        var instrument = new Instrument("T", "", ZoneOffset.UTC, Duration.ofDays(1));
        var history = PriceHistory.builder(instrument);
        for (int day = 0; day < closes.length; day++) {
            double last = closes[Math.max(0, day - 1)];
            double open = last + (closes[day] - last) / 3;
            double high = Math.max(open, closes[day]);
            double low = Math.min(open, closes[day]);
            Instant end = Instant.EPOCH.plus(Duration.ofDays(day + 1L));
            history.add(new Bar(end, open, high, low, closes[day], 1));
        }
        return history.build();
    }

    /** The history of which a series is the log. */
    public static PriceHistory ofLogs(double[] logCloses) {
        return history(Arrays.stream(logCloses).map(StrictMath::exp).toArray());
    }

    /** The window of all bars. */
    public static TrainingWindow window(PriceHistory history) {
        return new TrainingWindow(MarketView.of(history), 0, new RandomSource(1), 0);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Series.class.getResourceAsStream("/reference/" + name), name);
    }
}
