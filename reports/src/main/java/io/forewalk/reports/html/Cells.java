package io.forewalk.reports.html;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.reports.content.CellText;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.HeatStep;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a value looks in a cell, and the exact number behind it. */
public final class Cells {

    private static final CellText TEXT = new CellText(PAGE);

    private Cells() {}

    /** What the reader sees. */
    public static String text(Value value, Column column) {
        return TEXT.of(value, column);
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

    /** CSS classes of a cell, null where it needs none. */
    public static @Nullable String classes(Grid.Cell cell, boolean heat) {
        List<String> classes = new ArrayList<>();
        if (cell.column().numeric()) {
            classes.add("num");
        }
        switch (cell.value()) {
            case Value.Figure figure when heat -> classes.add(ground(HeatStep.of(figure.value())));
            case Value.Figure figure -> mark(classes, figure, cell.column());
            case Value.Range range -> classes.add("range");
            case Value.Shaded shaded -> classes.add(ground(shaded.step()));
            default -> {}
        }
        return classes.isEmpty() ? null : String.join(" ", classes);
    }

    /** The class of a column's head. */
    public static @Nullable String headClass(Grid.Cell head, Grid grid, boolean transposed) {
        boolean names = head.equals(grid.heads().getFirst());
        boolean right = transposed ? !names : head.column().numeric();
        return right ? "num" : null;
    }

    /** The class of a row's head. */
    public static @Nullable String rowClass(Grid.Cell head, boolean transposed) {
        return !transposed && head.column().numeric() ? "num" : null;
    }

    /** The interval of a value as the reader sees it; empty where it has no bounds. */
    public static String below(Grid.Cell cell) {
        return cell.below() instanceof Value.Range range && Double.isFinite(range.low())
                ? text(range, cell.column())
                : "";
    }

    private static void mark(List<String> classes, Value.Figure figure, Column column) {
        if (figure.marked()) {
            classes.add("best");
        }
        if (signed(column) && figure.value() != 0 && Double.isFinite(figure.value())) {
            classes.add(figure.value() > 0 ? "gain" : "loss");
        }
    }

    private static String ground(int step) {
        return step == 0 ? "h0" : (step > 0 ? "hp" : "hn") + Math.abs(step);
    }

    private static boolean signed(Column column) {
        return switch (column.key()) {
            case "pnl", "totalReturn", "cagr", "excessReturn" -> true;
            default -> false;
        };
    }
}
