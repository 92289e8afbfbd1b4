package io.forewalk.reports.html;

import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The numbers behind a chart as a table, for readers who cannot or would rather not look at it. */
public final class ChartTable {

    /** More rows than this are not read; every so manieth is shown, and the file has them all. */
    private static final int ROWS = 60;

    private ChartTable() {}

    /** One row per place of the horizontal axis, one column per series; spans have from and to. */
    public static TableData of(ChartData chart) {
        TableData table =
                switch (chart.kind()) {
                    case SPANS -> spans(chart);
                    case HEAT_MAP -> rows(chart);
                    case LINES, CATEGORIES -> lines(chart);
                    case SCATTER -> dots(chart);
                };
        int all = table.rows().size();
        if (all <= ROWS) {
            return table;
        }
        int step = (all + ROWS - 1) / ROWS;
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 0; i < all; i += step) {
            rows.add(table.rows().get(i));
        }
        return TableData.of(table.key(), "", table.columns(), rows)
                .remarking(
                        "Every %s. of %s rows; %s has them all."
                                .formatted(step, all, chart.words().source()));
    }

    private static TableData lines(ChartData chart) {
        List<Column> columns = new ArrayList<>();
        columns.add(across(chart));
        Map<Double, Value[]> rows = new TreeMap<>();
        List<Series> told =
                chart.series().stream().filter(s -> s.shape() != Series.Shape.SHADES).toList();
        int values = told.stream().mapToInt(ChartTable::width).sum();
        int at = 0;
        for (Series series : told) {
            columns.addAll(columns(chart, series));
            fill(rows, series, at, values);
            at += width(series);
        }
        List<List<Value>> cells = new ArrayList<>();
        rows.forEach((x, row) -> {
            List<Value> line = new ArrayList<>();
            line.add(place(chart.x(), x));
            line.addAll(List.of(row));
            cells.add(line);
        });
        return TableData.of(chart.key(), "", columns, cells);
    }

    private static Column across(ChartData chart) {
        String title = chart.x().title().isEmpty() ? "Time" : chart.x().title();
        boolean numbers =
                chart.x().scale() == Axis.Scale.LINEAR || chart.x().scale() == Axis.Scale.LOG;
        return Column.of("x", title, numbers ? chart.x().unit() : Unit.NONE).in(Place.PAGE);
    }

    // A row per dot: several may stand at one place.
    private static TableData dots(ChartData chart) {
        List<Column> columns =
                List.of(
                        across(chart),
                        Column.of("y", chart.y().title(), chart.y().unit()).in(Place.PAGE),
                        Column.of("of", "").in(Place.PAGE));
        List<List<Value>> rows = new ArrayList<>();
        for (Series series : chart.series()) {
            Points points = series.points();
            for (int i = 0; i < points.length(); i++) {
                rows.add(
                        List.of(
                                place(chart.x(), points.x(i)),
                                Value.of(points.y(i)),
                                Value.of(series.name())));
            }
        }
        return TableData.of(chart.key(), "", columns, rows);
    }

    private static int width(Series series) {
        return series.shape() == Series.Shape.BAND ? 2 : 1;
    }

    private static List<Column> columns(ChartData chart, Series series) {
        Column column = Column.of(series.name(), series.name(), chart.y().unit()).in(Place.PAGE);
        return series.shape() == Series.Shape.BAND
                ? List.of(named(column, ", low"), named(column, ", high"))
                : List.of(column);
    }

    private static Column named(Column column, String more) {
        return Column.of(column.key() + more, column.title() + more, column.unit()).in(Place.PAGE);
    }

    private static void fill(Map<Double, Value[]> rows, Series series, int at, int values) {
        Points points = series.points();
        for (int i = 0; i < points.length(); i++) {
            Value[] row =
                    rows.computeIfAbsent(
                            points.x(i),
                            x -> {
                                Value[] empty = new Value[values];
                                Arrays.fill(empty, Value.MISSING);
                                return empty;
                            });
            if (series.shape() == Series.Shape.BAND) {
                row[at] = Value.of(points.low(i));
                row[at + 1] = Value.of(points.high(i));
            } else {
                row[at] = Value.of(points.y(i));
            }
        }
    }

    private static TableData spans(ChartData chart) {
        List<Column> columns =
                List.of(
                        Column.of("row", "").in(Place.PAGE),
                        Column.of("name", "Part").in(Place.PAGE),
                        Column.of("from", "From " + chart.x().title(), chart.x().unit())
                                .in(Place.PAGE),
                        Column.of("to", "before", chart.x().unit()).in(Place.PAGE));
        List<List<Value>> rows = new ArrayList<>();
        for (int row = 0; row < chart.y().categories().size(); row++) {
            for (Series series : chart.series()) {
                Points points = series.points();
                rows.add(
                        List.of(
                                Value.of(chart.y().categories().get(row)),
                                Value.of(series.name()),
                                Value.of(points.low(row)),
                                Value.of(points.high(row))));
            }
        }
        return TableData.of(chart.key(), "", columns, rows);
    }

    // A row of cells in three numbers; the file has every cell.
    private static TableData rows(ChartData chart) {
        Unit unit = chart.y().unit();
        List<Column> columns =
                List.of(
                        Column.of("row", "").in(Place.PAGE),
                        Column.of("mean", "Mean", unit).in(Place.PAGE),
                        Column.of("lowest", "Lowest", unit).in(Place.PAGE),
                        Column.of("highest", "Highest", unit).in(Place.PAGE));
        Points points = chart.series().getFirst().points();
        List<List<Value>> rows = new ArrayList<>();
        for (int row = 0; row < chart.y().categories().size(); row++) {
            int here = row;
            DoubleSummaryStatistics cells =
                    IntStream.range(0, points.length())
                            .filter(cell -> points.y(cell) == here)
                            .mapToDouble(points::low)
                            .summaryStatistics();
            rows.add(
                    List.of(
                            Value.of(chart.y().categories().get(row)),
                            Value.of(cells.getAverage()),
                            Value.of(cells.getMin()),
                            Value.of(cells.getMax())));
        }
        return TableData.of(chart.key(), "", columns, rows);
    }

    private static Value place(Axis axis, double x) {
        return switch (axis.scale()) {
            case TIME -> {
                String text = Instant.ofEpochMilli((long) x).toString();
                yield Value.of(text.endsWith("T00:00:00Z") ? text.substring(0, 10) : text);
            }
            case CATEGORY -> Value.of(axis.categories().get((int) x));
            case LINEAR, LOG -> axis.unit().decimals() == 0 ? Value.of((long) x) : Value.of(x);
        };
    }
}
