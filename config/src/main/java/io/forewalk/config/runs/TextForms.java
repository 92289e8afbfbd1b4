package io.forewalk.config.runs;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.Function;

/** Types whose values stand in JSON as texts. */
final class TextForms {

    private TextForms() {}

    /** Lets a module write and read a type as text. */
    static <T> void add(
            SimpleModule module, Class<T> type, Function<T, String> text, Function<String, T> of) {
        module.addSerializer(type, new ToText<>(type, text));
        module.addDeserializer(type, new FromText<>(type, of));
    }

    private static final class ToText<T> extends StdSerializer<T> {

        private final transient Function<T, String> text;

        ToText(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(text.apply(value));
        }
    }

    private static final class FromText<T> extends StdDeserializer<T> {

        private final transient Function<String, T> of;

        FromText(Class<T> type, Function<String, T> of) {
            super(type);
            this.of = of;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return of.apply(json.getText());
        }
    }
}
