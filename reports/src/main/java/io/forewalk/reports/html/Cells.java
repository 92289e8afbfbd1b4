package io.forewalk.reports.html;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.stream.Collectors;

/** How a value looks in a cell, and the exact number behind it. */
public final class Cells {

    private Cells() {}

    /** What the reader sees. */
    public static String text(Value value, Column column) {
        return switch (value) {
            case Value.Missing missing -> PAGE.dash();
            case Value.Figure figure -> PAGE.of(figure.value(), column.unit());
            case Value.Whole whole -> Long.toString(whole.value()).length() > 4 ? PAGE.of(whole.value()) : plain(whole);
            case Value.Text text -> text.text().isEmpty() ? PAGE.dash() : text.text();
            case Value.Named named -> named.text();
            case Value.Truth truth -> truth.value() ? "yes" : "no";
            case Value.Range range -> range(range, column);
            case Value.Items items ->
                    items.items().stream()
                            .map(item -> text(item, column))
                            .collect(Collectors.joining(", "));
            case Value.Fields fields -> PAGE.dash();
        };
    }

    /** The exact number in shortest round-trip form; empty where there is none. */
    public static String exact(Value value) {
        return switch (value) {
            case Value.Figure figure ->
                    Double.isFinite(figure.value()) ? Double.toString(figure.value()) : "";
            case Value.Whole whole -> Long.toString(whole.value());
            default -> "";
        };
    }

    /** CSS classes of a cell. */
    public static String classes(Value value, Column column) {
        var classes = new StringBuilder(column.numeric() ? "num" : "");
        if (value instanceof Value.Figure(double number, boolean marked)) {
            if (marked) {
                classes.append(" best");
            }
            if (signed(column) && number != 0) {
                classes.append(number > 0 ? " gain" : " loss");
            }
        }
        if (value instanceof Value.Range) {
            classes.append(" range");
        }
        return classes.toString();
    }

    /** CSS class of the ground of a cell of a month map: five steps of gain and of loss. */
    public static String heat(Value value) {
        if (!(value instanceof Value.Figure(double number, boolean marked))
                || !Double.isFinite(number)) {
            return "";
        }
        double[] steps = {0.005, 0.02, 0.04, 0.08};
        int step = 0;
        while (step < steps.length && Math.abs(number) >= steps[step]) {
            step++;
        }
        return step == 0 ? "h0" : (number > 0 ? "hp" : "hn") + step;
    }

    private static String plain(Value.Whole whole) {
        return PAGE.of(whole.value()).replace("\u202f", "");
    }

    private static String range(Value.Range range, Column column) {
        int decimals = column.unit() == Unit.FRACTION ? 0 : Math.min(2, column.unit().decimals());
        String text = PAGE.range(range.low(), range.high(), column.unit(), decimals);
        return text.isEmpty() ? PAGE.dash() : text;
    }

    private static boolean signed(Column column) {
        return switch (column.key()) {
            case "pnl", "totalReturn", "cagr", "excessReturn" -> true;
            default -> false;
        };
    }
}
