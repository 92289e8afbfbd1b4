package io.forewalk.reports.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Series;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The charts of a page as JSON that can stand inside a script element. */
final class ChartJson {

    private static final JsonFactory JSON = new JsonFactory();

    /** More points than this make a page heavy; then long series are thinned. */
    private static final int POINTS_OF_PAGE = 52_000;

    private static final int LEAST_POINTS = 400;

    /** Candles are kept whole, so that the reader can go down to a single bar, up to this many. */
    private static final int MOST_CANDLES = 10_000;

    private static final double MILLIS_OF_MINUTE = 60_000;

    private final JsonGenerator json;
    private final int most;
    private final List<List<Double>> times = new ArrayList<>();

    private ChartJson(JsonGenerator json, int most) {
        this.json = json;
        this.most = most;
    }

    static String of(List<Section> sections) {
        List<ChartData> charts = new ArrayList<>();
        sections.forEach(section -> charts.addAll(section.charts()));
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            var writer = new ChartJson(json, most(charts));
            writer.write(charts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inScript(text.toString());
    }

    /** Escapes what could end a script element or a line of a script. */
    static String inScript(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** How many points a series may keep so that all together are no more than the page's. */
    private static int most(List<ChartData> charts) {
        List<Integer> lengths = new ArrayList<>();
        for (ChartData chart : charts) {
            for (Series one : chart.series()) {
                if (isKeptWhole(one)) {
                    continue;
                }
                int columns = one.shape() == Series.Shape.BAND ? 2 : 1;
                lengths.addAll(Collections.nCopies(columns, one.points().length()));
            }
        }
        lengths.sort(null);
        long left = POINTS_OF_PAGE;
        for (int i = 0; i < lengths.size(); i++) {
            long share = left / (lengths.size() - i);
            if (lengths.get(i) > share) {
                return (int) Math.max(LEAST_POINTS, share);
            }
            left -= lengths.get(i);
        }
        return Integer.MAX_VALUE;
    }

    private void write(List<ChartData> charts) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("charts");
        for (ChartData chart : charts) {
            write(chart);
        }
        json.writeEndObject();
        json.writeArrayFieldStart("times");
        for (List<Double> column : times) {
            writeTimes(column);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(ChartData chart) throws IOException {
        json.writeObjectFieldStart(chart.key());
        json.writeStringField("kind", chart.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("title", chart.words().title());
        json.writeBooleanField("yardstick", chart.hasYardstick());
        axis("x", chart.x());
        axis("y", chart.y());
        json.writeArrayFieldStart("marks");
        for (ChartData.Mark mark : chart.marks()) {
            json.writeStartArray();
            number(mark.at());
            json.writeString(mark.label());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("series");
        for (Series series : chart.series()) {
            write(chart, series);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void axis(String name, Axis axis) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("title", axis.title());
        json.writeStringField("scale", axis.scale().name().toLowerCase(Locale.ROOT));
        json.writeStringField("unit", axis.unit().symbol());
        json.writeNumberField("decimals", axis.unit().decimals());
        json.writeNumberField("factor", axis.unit().printsPerCent() ? 100 : 1);
        json.writeArrayFieldStart("categories");
        for (String category : axis.categories()) {
            json.writeString(category);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(ChartData chart, Series series) throws IOException {
        if (series.shape() == Series.Shape.CELLS) {
            cells(chart, series);
            return;
        }
        Points whole =
                series.shape() == Series.Shape.CANDLES
                        ? series.points().candlesThinnedTo(MOST_CANDLES)
                        : series.points();
        int[] places = whole.placesThinnedTo(isKeptWhole(series) ? Integer.MAX_VALUE : most);
        Points points = whole.at(places);
        json.writeStartObject();
        json.writeStringField("name", series.name());
        json.writeStringField("shape", series.shape().name().toLowerCase(Locale.ROOT));
        json.writeStringField("light", series.style().role().light());
        json.writeStringField("dark", series.style().role().dark());
        json.writeStringField("dash", series.style().dash().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("marker", series.style().marker());
        var rounding = Rounding.of(chart);
        places(chart.x(), whole, places);
        if (series.shape() != Series.Shape.BAND && series.shape() != Series.Shape.SHADES) {
            column("y", points.length(), i -> rounding.round(points.y(i)));
        }
        if (series.shape() == Series.Shape.CANDLES) {
            column("open", points.length(), i -> rounding.round(points.open(i)));
        }
        if (points.bounded()) {
            column("low", points.length(), i -> rounding.round(points.low(i)));
            column("high", points.length(), i -> rounding.round(points.high(i)));
        }
        json.writeEndObject();
    }

    private static boolean isKeptWhole(Series series) {
        return switch (series.shape()) {
            case CELLS, CANDLES, SHADES, BUBBLES -> true;
            case LINE, AREA, BAND, DOTS, BARS, SPANS -> false;
        };
    }

    // Cells are never thinned: each has its place.
    private void cells(ChartData chart, Series series) throws IOException {
        Points points = series.points();
        json.writeStartObject();
        json.writeStringField("name", series.name());
        json.writeStringField("shape", "cells");
        column("x", points.length(), points::x);
        column("y", points.length(), points::y);
        var rounding = Rounding.of(chart);
        column("low", points.length(), i -> rounding.round(points.low(i)));
        json.writeEndObject();
    }

    // Series share their times; of a thinned one the places are written as steps from one to the
    // next.
    private void places(Axis axis, Points points, int[] places) throws IOException {
        if (axis.scale() != Axis.Scale.TIME) {
            column("x", places.length, i -> points.x(places[i]));
            return;
        }
        json.writeNumberField("times", timesOf(points));
        if (places.length < points.length()) {
            column("at", places.length, i -> places[i] - (i == 0 ? 0 : places[i - 1]));
        }
    }

    private int timesOf(Points points) {
        List<Double> column = IntStream.range(0, points.length()).mapToObj(points::x).toList();
        if (!times.contains(column)) {
            times.add(column);
        }
        return times.indexOf(column);
    }

    // Times are written as minutes since the one before: short, and exact for bars of whole
    // minutes.
    private void writeTimes(List<Double> column) throws IOException {
        json.writeStartArray();
        double before = 0;
        for (double millis : column) {
            number(millis / MILLIS_OF_MINUTE - before);
            before = millis / MILLIS_OF_MINUTE;
        }
        json.writeEndArray();
    }

    private void column(String name, int length, IntToDoubleFunction value) throws IOException {
        json.writeArrayFieldStart(name);
        for (int i = 0; i < length; i++) {
            number(value.applyAsDouble(i));
        }
        json.writeEndArray();
    }

    // Files have the whole numbers.
    private void number(double value) throws IOException {
        if (!Double.isFinite(value)) {
            json.writeNull();
        } else if (value == StrictMath.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }
}
