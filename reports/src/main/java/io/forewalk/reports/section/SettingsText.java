package io.forewalk.reports.section;

import io.forewalk.reports.content.Value;
import java.util.Map;
import java.util.stream.Collectors;

/** Named values as indented text that reads like an experiment file. */
final class SettingsText {

    private SettingsText() {}

    static String of(Value.Fields fields) {
        var text = new StringBuilder();
        write(text, fields, "");
        return text.toString();
    }

    private static void write(StringBuilder text, Value.Fields fields, String indent) {
        for (Map.Entry<String, Value> entry : fields.values().entrySet()) {
            text.append(indent).append(entry.getKey()).append(":");
            writeValue(text, entry.getValue(), indent);
        }
    }

    private static void writeValue(StringBuilder text, Value value, String indent) {
        switch (value) {
            case Value.Fields fields when fields.values().isEmpty() -> text.append(" {}\n");
            case Value.Fields fields -> {
                text.append("\n");
                write(text, fields, indent + "  ");
            }
            case Value.Items items
                    when items.items().stream().anyMatch(Value.Fields.class::isInstance) -> {
                text.append("\n");
                items.items().forEach(item -> writeItem(text, item, indent + "  "));
            }
            default -> text.append(" ").append(plain(value)).append("\n");
        }
    }

    private static void writeItem(StringBuilder text, Value item, String indent) {
        if (item instanceof Value.Fields fields) {
            var inner = new StringBuilder();
            write(inner, fields, indent + "  ");
            text.append(indent)
                    .append("- ")
                    .append(inner.substring(Math.min(inner.length(), indent.length() + 2)));
        } else {
            text.append(indent).append("- ").append(plain(item)).append("\n");
        }
    }

    private static String plain(Value value) {
        return switch (value) {
            case Value.Missing missing -> "–";
            case Value.Figure figure -> number(figure.value());
            case Value.Whole whole -> Long.toString(whole.value());
            case Value.Text text -> text.text();
            case Value.Named named -> named.text();
            case Value.Shaded shaded -> shaded.text();
            case Value.Truth truth -> Boolean.toString(truth.value());
            case Value.Range range ->
                    "[%s, %s]".formatted(number(range.low()), number(range.high()));
            case Value.Items items ->
                    items.items().stream()
                            .map(SettingsText::plain)
                            .collect(Collectors.joining(", ", "[", "]"));
            case Value.Fields fields -> of(fields);
        };
    }

    private static String number(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
