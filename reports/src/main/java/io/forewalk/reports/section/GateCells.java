package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.forecast.GateWindow.Gates;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import io.forewalk.reports.content.Unit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The gates of a layer unit by unit: a column per bar, a row per unit.
 *
 * @param layer counted from 1
 * @param bars names of the bars, oldest first
 * @param units those that keep most first
 */
record GateCells(int layer, List<String> bars, List<Gates> units) {

    /** Three charts side by side, a unit in the same row of each. */
    static Block of(int layer, List<String> bars, List<Gates> units) {
        List<Gates> sorted =
                units.stream()
                        .sorted(Comparator.comparingDouble(unit -> -Gate.FORGET.mean(unit)))
                        .toList();
        var cells = new GateCells(layer, bars, sorted);
        return new Block.Row(Arrays.stream(Gate.values()).map(cells::chart).toList());
    }

    private ChartData chart(Gate gate) {
        DoubleSummaryStatistics means = units.stream().mapToDouble(gate::mean).summaryStatistics();
        String title =
                "Layer %s, %s: units from %s to %s"
                        .formatted(
                                layer,
                                gate.title(),
                                PAGE.of(means.getMin(), Unit.RATIO),
                                PAGE.of(means.getMax(), Unit.RATIO));
        String alt =
                "%s on average, %s units over %s bars, those that keep most on top."
                        .formatted(title, units.size(), bars.size());
        List<String> rows =
                IntStream.rangeClosed(1, units.size()).mapToObj(row -> "unit " + row).toList();
        return new ChartData(
                "gates%s%s".formatted(layer, gate.name().charAt(0)),
                ChartData.Kind.HEAT_MAP,
                new ChartData.Words(title, alt, "gates.csv"),
                Axis.of("", bars),
                new Axis(gate.title(), Unit.RATIO, Axis.Scale.CATEGORY, rows),
                List.of(
                        new Series(
                                gate.title(),
                                Style.of(gate.role()),
                                Series.Shape.CELLS,
                                points(gate))),
                List.of());
    }

    private Points points(Gate gate) {
        int width = bars.size();
        double[] across = new double[units.size() * width];
        double[] down = new double[across.length];
        double[] open = new double[across.length];
        for (int row = 0; row < units.size(); row++) {
            double[] readings = gate.readings(units.get(row));
            for (int bar = 0; bar < width; bar++) {
                across[row * width + bar] = bar;
                down[row * width + bar] = row;
                open[row * width + bar] = readings[bar];
            }
        }
        double[] none = new double[across.length];
        Arrays.fill(none, Double.NaN);
        return Points.of(across, down, open, none);
    }
}
