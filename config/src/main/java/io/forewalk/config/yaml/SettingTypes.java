package io.forewalk.config.yaml;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.forewalk.engine.backtest.Lot;
import io.forewalk.engine.backtest.Sizing;
import io.forewalk.engine.trading.EntryOrder;
import io.forewalk.strategies.forecasting.arima.ArimaOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the types that Jackson alone does not know, or reads more loosely than a file should be.
 */
final class SettingTypes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    SettingTypes() {
        super("forewalk settings");
        addDeserializer(
                LocalDate.class, text("is not a date; allowed: yyyy-MM-dd", LocalDate::parse));
        addDeserializer(ZoneId.class, text("is not a time zone, such as UTC", ZoneId::of));
        addDeserializer(Path.class, text("is not a path", Path::of));
        addDeserializer(Lot.class, new LotReader());
        addDeserializer(ArimaOrder.class, new OrderReader());
        addDeserializer(Optional.class, new OptionalReader());
        addAlternatives(Sizing.class);
        addAlternatives(EntryOrder.class);
    }

    private void addAlternatives(Class<?> sealed) {
        setMixInAnnotation(sealed, OneEntryMap.class);
        for (Class<?> one : sealed.getPermittedSubclasses()) {
            registerSubtypes(new NamedType(one, SettingWords.wordOf(one)));
        }
    }

    /** A value whose type is the only key of a map. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    private interface OneEntryMap {}

    private static <T> JsonDeserializer<T> text(String refusal, Function<String, T> reading) {
        return new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context)
                    throws IOException {
                try {
                    return reading.apply(parser.getText());
                } catch (DateTimeException | IllegalArgumentException e) {
                    throw JsonMappingException.from(
                            parser, refusal, new IllegalArgumentException(refusal));
                }
            }
        };
    }

    /** A number, or {@code any}; the schema has let nothing else through. */
    private static final class LotReader extends JsonDeserializer<Lot> {

        @Override
        public Lot deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            return parser.currentToken() == JsonToken.VALUE_STRING
                    ? Lot.ANY
                    : Lot.of(parser.getDoubleValue());
        }
    }

    /** A list of three numbers, or {@code auto}; the schema has let nothing else through. */
    private static final class OrderReader extends JsonDeserializer<ArimaOrder> {

        @Override
        public ArimaOrder deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                return ArimaOrder.AUTO;
            }
            int[] numbers = context.readValue(parser, int[].class);
            return new ArimaOrder(Arrays.stream(numbers).boxed().toList());
        }
    }
}
