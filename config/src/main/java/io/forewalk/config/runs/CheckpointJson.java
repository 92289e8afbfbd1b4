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
import io.forewalk.engine.forecast.PredictiveDistribution;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Values of a checkpoint as JSON and back, without loss. */
final class CheckpointJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .addModule(forms())
                    .build();

    private CheckpointJson() {}

    /** The value in a file; empty if it holds none of the type. */
    static <T> Optional<T> parse(byte[] file, Class<T> type) {
        try {
            return Optional.of(JSON.readValue(file, type));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static byte[] bytes(Object value) {
        try {
            return (JSON.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A checkpoint holds plain values only.", e);
        }
    }

    private static SimpleModule forms() {
        SimpleModule forms = new SimpleModule();
        TextForms.add(forms, Duration.class, Duration::toString, Duration::parse);
        TextForms.add(forms, Instant.class, Instant::toString, Instant::parse);
        forms.addSerializer(new InNumbers());
        forms.addDeserializer(PredictiveDistribution.class, new FromNumbers());
        return forms;
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
