package io.forewalk.reports.content;

import java.util.List;
import java.util.Optional;

/**
 * A table; numbers stay numbers.
 *
 * @param key its name in report.json
 * @param title above it, may be empty
 * @param rows one value per column
 * @param layout how the page sets it
 * @param remark below it, may be empty
 */
public record TableData(
        String key,
        String title,
        List<Column> columns,
        List<List<Value>> rows,
        Layout layout,
        String remark)
        implements Block {

    /** How the page sets a table. */
    public enum Layout {
        /** Rows as rows. */
        ROWS,
        /** Rows as columns: the first column becomes the head. */
        TRANSPOSED,
        /** Rows that differ in their price alone as one row, the prices side by side. */
        PAIRED,
        /** Rows as rows, and the reader may sort and filter them. */
        SORTABLE,
        /** Rows as rows, the ground of each number coloured by its sign and size. */
        HEAT,
        /** Rows as rows, folded away until asked for. */
        FOLDED
    }

    public TableData {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Value> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "The row of table %s (%s values) must have a value for each of the %s columns."
                                .formatted(key, row.size(), columns.size()));
            }
        }
    }

    /** A plain table. */
    public static TableData of(
            String key, String title, List<Column> columns, List<List<Value>> rows) {
        return new TableData(key, title, columns, rows, Layout.ROWS, "");
    }

    /** The same table, set otherwise. */
    public TableData as(Layout other) {
        return new TableData(key, title, columns, rows, other, remark);
    }

    /** The same table with a remark below. */
    public TableData remarking(String text) {
        return new TableData(key, title, columns, rows, layout, text);
    }

    /** The table, or nothing where it has no rows. */
    public Optional<TableData> unlessEmpty() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(this);
    }
}
