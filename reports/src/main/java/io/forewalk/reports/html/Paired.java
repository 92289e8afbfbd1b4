package io.forewalk.reports.html;

import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of one row per price, set with the prices side by side: one row for all prices of a
 * forecaster, and one column per price below each measure.
 *
 * @param names columns that say what a row is about
 * @param prices in the order in which they are met
 * @param measures shown at once
 */
public record Paired(
        List<Column> names, List<String> prices, List<Column> measures, List<Line> lines) {

    private static final String PRICE = "target";
    private static final List<String> NAMES = List.of("forecaster", "instrument", "seed", "bars");

    /**
     * One row as it is set.
     *
     * @param cells measure by measure, in each price by price
     */
    public record Line(List<Grid.Cell> names, List<Cell> cells) {

        public Line {
            names = List.copyOf(names);
            cells = List.copyOf(cells);
        }
    }

    /**
     * A measure of a price.
     *
     * @param row of the table, and of report.json, that it stems from; -1 if there is none
     */
    public record Cell(Grid.Cell cell, int row) {}

    public Paired {
        names = List.copyOf(names);
        prices = List.copyOf(prices);
        measures = List.copyOf(measures);
        lines = List.copyOf(lines);
    }

    /** The columns that are shown at once. */
    public static Paired of(TableData table) {
        List<Column> front =
                table.columns().stream()
                        .filter(column -> column.place() == Place.FRONT)
                        .filter(column -> !column.key().equals(PRICE))
                        .toList();
        List<Column> names = front.stream().filter(c -> NAMES.contains(c.key())).toList();
        List<Column> measures = front.stream().filter(c -> !names.contains(c)).toList();
        Map<List<Value>, Map<String, Integer>> rows = rows(table, names);
        List<String> prices =
                rows.values().stream().flatMap(row -> row.keySet().stream()).distinct().toList();
        List<Line> lines = new ArrayList<>();
        rows.forEach((name, row) -> {
            List<Cell> cells = new ArrayList<>();
            for (Column measure : measures) {
                prices.forEach(
                        price -> cells.add(cell(table, measure, row.getOrDefault(price, -1))));
            }
            lines.add(new Line(cells(name, names), cells));
        });
        return new Paired(names, prices, measures, lines);
    }

    /** Rows of the table by what they are about and then by their price. */
    private static Map<List<Value>, Map<String, Integer>> rows(
            TableData table, List<Column> names) {
        int price = place(table, PRICE);
        Map<List<Value>, Map<String, Integer>> rows = new LinkedHashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            List<Value> row = table.rows().get(i);
            List<Value> name = names.stream().map(c -> row.get(place(table, c.key()))).toList();
            rows.computeIfAbsent(name, key -> new LinkedHashMap<>())
                    .put(Cells.text(row.get(price), table.columns().get(price)), i);
        }
        return rows;
    }

    private static List<Grid.Cell> cells(List<Value> values, List<Column> columns) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            cells.add(new Grid.Cell(values.get(i), columns.get(i)));
        }
        return cells;
    }

    private static Cell cell(TableData table, Column measure, int row) {
        Value value =
                row < 0 ? Value.MISSING : table.rows().get(row).get(place(table, measure.key()));
        return new Cell(new Grid.Cell(value, measure), row);
    }

    private static int place(TableData table, String key) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "The table %s must have a column %s.".formatted(table.key(), key));
    }
}
