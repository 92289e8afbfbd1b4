package io.forewalk.reports.html;

import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.Figures;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as it is set on the page.
 *
 * @param heads of the columns
 * @param rows of cells, the first of each its head
 */
public record Grid(List<Cell> heads, List<List<Cell>> rows) {

    /** More rows than this make the page heavy; report.json has them all. */
    private static final int MOST_ROWS = 100;

    /** Of a table with more rows the page shows what it is like. */
    private static final int SAMPLE_ROWS = 50;

    /**
     * One cell with what it belongs to.
     *
     * @param column whose value it is
     * @param below its interval, set small under it; {@link Value#MISSING} where there is none
     */
    public record Cell(Value value, Column column, Value below) {

        Cell(Value value, Column column) {
            this(value, column, Value.MISSING);
        }

        Cell over(Value interval) {
            return new Cell(value, column, interval);
        }
    }

    public Grid {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** What is shown first; of a long table as many rows as a page can bear. */
    public static Grid front(TableData table) {
        return of(sampled(table), List.of(Place.FRONT, Place.PAGE));
    }

    /** The table, or the first rows of a long one. */
    public static TableData sampled(TableData table) {
        return isCut(table)
                ? new TableData(
                        table.key(),
                        table.title(),
                        table.columns(),
                        table.rows().subList(0, SAMPLE_ROWS),
                        table.layout(),
                        table.remark())
                : table;
    }

    // Lists that the reader sorts are cut where they are made, by what matters in them.
    private static boolean isCut(TableData table) {
        return switch (table.layout()) {
            case ROWS, PAIRED, FOLDED -> table.rows().size() > MOST_ROWS;
            case TRANSPOSED, SORTABLE, HEAT -> false;
        };
    }

    /**
     * What is shown behind a fold, its first column repeated; empty rows if there is nothing, or
     * too much of it for a page.
     */
    public static Grid back(TableData table) {
        return hasBack(table) && table.rows().size() <= MOST_ROWS
                ? of(table, List.of(Place.BACK))
                : new Grid(List.of(), List.of());
    }

    /**
     * The same with each interval in the cell of what it is about, not in a row of its own; tables
     * whose intervals are columns stay as they are.
     */
    public Grid withIntervalsInside() {
        List<List<Cell>> joined = new ArrayList<>();
        for (List<Cell> row : rows) {
            if (!joined.isEmpty() && isIntervalOf(row, joined.getLast())) {
                joined.add(over(joined.removeLast(), row));
            } else {
                joined.add(row);
            }
        }
        return new Grid(heads, joined);
    }

    private static boolean isIntervalOf(List<Cell> row, List<Cell> before) {
        return row.getFirst().column().key().equals(before.getFirst().column().key() + "Interval");
    }

    private static List<Cell> over(List<Cell> values, List<Cell> intervals) {
        List<Cell> cells = new ArrayList<>();
        cells.add(values.getFirst());
        for (int i = 1; i < values.size(); i++) {
            cells.add(values.get(i).over(intervals.get(i).value()));
        }
        return cells;
    }

    /** Says what is left to report.json, since the page would grow too heavy; may be empty. */
    public static String leftOut(TableData table) {
        return isCut(table)
                ? "The first %s of %s rows; report.json has them all, with every measure."
                        .formatted(SAMPLE_ROWS, Figures.PAGE.of(table.rows().size()))
                : "";
    }

    private static boolean hasBack(TableData table) {
        return table.columns().stream().anyMatch(column -> column.place() == Place.BACK);
    }

    private static Grid of(TableData table, List<Place> places) {
        int[] shown =
                IntStream.range(0, table.columns().size())
                        .filter(i ->
                                isHead(table, i) || places.contains(table.columns().get(i).place()))
                        .toArray();
        if (shown.length == 0) {
            return new Grid(List.of(), List.of());
        }
        return table.layout() == TableData.Layout.TRANSPOSED
                ? transposed(table, shown)
                : plain(table, shown);
    }

    // The first columns name the row; behind a fold they must stand there again.
    private static boolean isHead(TableData table, int column) {
        Column first = table.columns().get(column);
        boolean names = List.of("forecaster", "seed", "target", "fold").contains(first.key());
        return first.place() == Place.FRONT && (column == 0 || names);
    }

    private static Grid plain(TableData table, int[] shown) {
        List<Cell> heads = new ArrayList<>();
        for (int i : shown) {
            heads.add(head(table.columns().get(i)));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Value> row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i : shown) {
                cells.add(new Cell(row.get(i), table.columns().get(i)));
            }
            rows.add(cells);
        }
        return new Grid(heads, rows);
    }

    private static Grid transposed(TableData table, int[] shown) {
        Column names = table.columns().getFirst();
        List<Cell> heads = new ArrayList<>();
        heads.add(head(names));
        table.rows().forEach(row -> heads.add(new Cell(row.getFirst(), names)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i : shown) {
            if (i > 0) {
                Column column = table.columns().get(i);
                List<Cell> cells = new ArrayList<>();
                cells.add(head(column));
                table.rows()
                        .forEach(
                                row -> cells.add(new Cell(row.get(column(table, column)), column)));
                rows.add(cells);
            }
        }
        return new Grid(heads, rows);
    }

    private static int column(TableData table, Column column) {
        return table.columns().indexOf(column);
    }

    private static Cell head(Column column) {
        return new Cell(Value.of(column.title()), column);
    }
}
