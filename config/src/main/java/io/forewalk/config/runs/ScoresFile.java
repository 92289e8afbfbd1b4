package io.forewalk.config.runs;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.forewalk.engine.experiment.Experiment;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.metrics.StrategyScore;
import io.forewalk.engine.trading.Contestant;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * {@code checkpoints/scores.json}: the scores without loss, for {@code forewalk report}.
 * Instruments and contestants are written by name and found again in the experiment.
 */
final class ScoresFile {

    private final JsonMapper json;

    ScoresFile(List<Instrument> instruments, List<Contestant> contestants) {
        SimpleModule names = new SimpleModule();
        byName(names, Instrument.class, Instrument::symbol, instruments);
        List<Contestant> holders = Experiment.benchmarksOver(instruments);
        byName(
                names,
                Contestant.class,
                Contestant::label,
                Stream.concat(contestants.stream(), holders.stream()).toList());
        names.addSerializer(new BenchmarkSerializer());
        names.addDeserializer(Optional.class, new BenchmarkDeserializer());
        this.json = JsonMapper.builder().addModule(names).build();
    }

    String write(Scores scores) {
        try {
            return json.writeValueAsString(scores) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Scores hold plain values only.", e);
        }
    }

    Scores read(String text) throws JsonProcessingException {
        return json.readValue(text, Scores.class);
    }

    private static <T> void byName(
            SimpleModule module, Class<T> type, Function<T, String> name, List<T> known) {
        TextForms.add(module, type, name, wanted -> named(wanted, name, known));
    }

    private static <T> T named(String wanted, Function<T, String> name, List<T> known) {
        return known.stream()
                .filter(value -> name.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No " + wanted + " is known."));
    }

    /** The only optional part of the scores, written as nothing or as itself. */
    private static final class BenchmarkSerializer extends StdSerializer<Optional<?>> {

        BenchmarkSerializer() {
            super(Optional.class, false);
        }

        @Override
        public void serialize(Optional<?> value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            provider.defaultSerializeValue(value.orElse(null), json);
        }
    }

    private static final class BenchmarkDeserializer extends StdDeserializer<Optional<?>> {

        BenchmarkDeserializer() {
            super(Optional.class);
        }

        @Override
        public Optional<?> deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            return Optional.of(context.readValue(json, StrategyScore.class));
        }

        @Override
        public Optional<?> getNullValue(DeserializationContext context) {
            return Optional.empty();
        }
    }
}
