package io.forewalk.reports.content;

import java.util.stream.Collectors;

/**
 * What a reader sees of a value in a table.
 *
 * @param figures how numbers are printed
 */
public record CellText(Figures figures) {

    /** The value as text. */
    public String of(Value value, Column column) {
        return switch (value) {
            case Value.Missing missing -> figures.dash();
            case Value.Figure figure -> figures.of(figure.value(), column.unit());
            case Value.Whole whole ->
                    Long.toString(whole.value()).length() > 4
                            ? figures.of(whole.value())
                            : plain(whole);
            case Value.Text text -> text.text().isEmpty() ? figures.dash() : text.text();
            case Value.Named named -> named.text();
            case Value.Shaded shaded -> shaded.text();
            case Value.Truth truth -> truth.value() ? "yes" : "no";
            case Value.Range range -> range(range, column);
            case Value.Items items ->
                    items.items().stream()
                            .map(item -> of(item, column))
                            .collect(Collectors.joining(", "));
            case Value.Fields fields -> figures.dash();
        };
    }

    private String plain(Value.Whole whole) {
        return figures.of(whole.value()).replace("\u202f", "").replace(",", "");
    }

    private String range(Value.Range range, Column column) {
        int decimals = column.unit() == Unit.FRACTION ? 0 : Math.min(2, column.unit().decimals());
        String text = figures.range(range.low(), range.high(), column.unit(), decimals);
        return text.isEmpty() ? figures.dash() : text;
    }
}
