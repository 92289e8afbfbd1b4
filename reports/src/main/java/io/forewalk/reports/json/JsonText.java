package io.forewalk.reports.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.forewalk.reports.content.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Writes values as indented JSON with sorted keys. */
final class JsonText {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonText() {}

    static String of(Value.Fields fields) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            var indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter()
                            .withObjectIndenter(indenter)
                            .withArrayIndenter(indenter));
            write(json, fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append("\n").toString();
    }

    private static void write(JsonGenerator json, Value value) throws IOException {
        switch (value) {
            case Value.Missing missing -> json.writeNull();
            case Value.Figure figure -> number(json, figure.value());
            case Value.Whole whole -> json.writeNumber(whole.value());
            case Value.Text text -> json.writeString(text.text());
            case Value.Named named -> json.writeString(named.text());
            case Value.Shaded shaded -> json.writeString(shaded.text());
            case Value.Truth truth -> json.writeBoolean(truth.value());
            case Value.Range range -> range(json, range);
            case Value.Items items -> items(json, items);
            case Value.Fields fields -> fields(json, fields);
        }
    }

    private static void number(JsonGenerator json, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumber(value);
        } else {
            json.writeNull();
        }
    }

    private static void range(JsonGenerator json, Value.Range range) throws IOException {
        json.writeStartObject();
        json.writeFieldName("high");
        number(json, range.high());
        json.writeFieldName("low");
        number(json, range.low());
        json.writeEndObject();
    }

    private static void items(JsonGenerator json, Value.Items items) throws IOException {
        json.writeStartArray();
        for (Value item : items.items()) {
            write(json, item);
        }
        json.writeEndArray();
    }

    private static void fields(JsonGenerator json, Value.Fields fields) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Value> field : new TreeMap<>(fields.values()).entrySet()) {
            json.writeFieldName(field.getKey());
            write(json, field.getValue());
        }
        json.writeEndObject();
    }
}
