package io.forewalk.config.runs;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.NetworkMemory;
import io.forewalk.engine.forecast.PredictiveDistribution;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * {@code log.json} of a checkpoint: what was walked, without loss.
 *
 * @param machine facts that the bits of the models depend on; empty if they are the same everywhere
 */
record StretchLog(
        SortedMap<String, String> machine,
        List<FitMark> fits,
        List<LogEntry> entries,
        NetworkMemory memory) {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Duration.class, new InText<>(Duration.class))
                                    .addDeserializer(
                                            Duration.class,
                                            new FromText<>(Duration.class, Duration::parse))
                                    .addSerializer(Instant.class, new InText<>(Instant.class))
                                    .addDeserializer(
                                            Instant.class,
                                            new FromText<>(Instant.class, Instant::parse))
                                    .addSerializer(new InNumbers())
                                    .addDeserializer(
                                            PredictiveDistribution.class, new FromNumbers()))
                    .build();

    /** The log in a file; empty if it holds none. */
    static Optional<StretchLog> parse(byte[] file) {
        try {
            return Optional.of(JSON.readValue(file, StretchLog.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    byte[] bytes() {
        try {
            return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A log holds plain values only.", e);
        }
    }

    private static final class InText<T> extends StdSerializer<T> {

        InText(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(value.toString());
        }
    }

    /** What was written as text. */
    private static final class FromText<T> extends StdDeserializer<T> {

        private final transient Function<String, T> parsing;

        FromText(Class<T> type, Function<String, T> parsing) {
            super(type);
            this.parsing = parsing;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return parsing.apply(json.getText());
        }
    }

    /** Point, standard deviation and quantiles, in this order. */
    private static final class InNumbers extends StdSerializer<PredictiveDistribution> {

        InNumbers() {
            super(PredictiveDistribution.class);
        }

        @Override
        public void serialize(
                PredictiveDistribution value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeStartArray();
            json.writeNumber(value.point());
            json.writeNumber(value.standardDeviation());
            for (double quantile : value.quantiles()) {
                json.writeNumber(quantile);
            }
            json.writeEndArray();
        }
    }

    private static final class FromNumbers extends StdDeserializer<PredictiveDistribution> {

        FromNumbers() {
            super(PredictiveDistribution.class);
        }

        @Override
        public PredictiveDistribution deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            double[] numbers = context.readValue(json, double[].class);
            return PredictiveDistribution.ofStored(
                    numbers[0], numbers[1], Arrays.copyOfRange(numbers, 2, numbers.length));
        }
    }
}
