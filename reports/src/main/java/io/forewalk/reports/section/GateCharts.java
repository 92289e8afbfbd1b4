package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.GateWindow;
import io.forewalk.reports.content.Axis;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Points;
import io.forewalk.reports.content.Series;
import io.forewalk.reports.content.Style;
import io.forewalk.reports.content.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The gates of one network over one window: their means as lines, their units as cells. */
final class GateCharts {

    private final ForecastLog log;
    private final GateWindow window;

    private GateCharts(ForecastLog log) {
        this.log = log;
        this.window = log.memory().window();
    }

    static List<Block> of(ForecastLog log) {
        var charts = new GateCharts(log);
        List<Block> blocks = new ArrayList<>();
        blocks.add(charts.means());
        List<String> bars =
                charts.window.bars().stream()
                        .map(bar -> Dates.text(bar, log.instrument()))
                        .toList();
        for (int layer = 0; layer < charts.window.layers().size(); layer++) {
            blocks.add(GateCells.of(layer + 1, bars, charts.window.layers().get(layer).units()));
        }
        return blocks;
    }

    private ChartData means() {
        double[] times =
                window.bars().stream()
                        .mapToDouble(bar -> Dates.millis(bar, log.instrument()))
                        .toArray();
        List<Series> series = new ArrayList<>();
        for (Gate gate : Gate.values()) {
            for (int layer = 0; layer < window.layers().size(); layer++) {
                double[] readings = gate.readings(window.layers().get(layer).mean());
                series.add(
                        new Series(
                                name(gate, layer),
                                Style.of(gate.role(), layer),
                                Series.Shape.LINE,
                                Points.of(times, readings)));
            }
        }
        return new ChartData(
                "gates",
                ChartData.Kind.LINES,
                new ChartData.Words(title(), alt(), "gates.csv"),
                Axis.time(),
                Axis.of("Gate, mean over units: 0 shut, 1 open", Unit.RATIO),
                series,
                List.of());
    }

    private String title() {
        List<String> kept =
                window.layers().stream()
                        .map(layer -> PAGE.of(Gate.FORGET.mean(layer.mean()), Unit.RATIO))
                        .toList();
        String each =
                kept.size() == 1
                        ? kept.getFirst()
                        : String.join(", ", kept.subList(0, kept.size() - 1))
                                + " and "
                                + kept.getLast();
        return "%s, %s bars up to %s: forget gates stand at %s on average%s"
                .formatted(
                        who(),
                        window.bars().size(),
                        Dates.text(window.bars().getLast(), log.instrument()),
                        each,
                        kept.size() == 1 ? "" : ", layer by layer");
    }

    private String alt() {
        var text = new StringBuilder("Mean openness of the gates of " + who() + ".");
        for (Gate gate : Gate.values()) {
            for (int layer = 0; layer < window.layers().size(); layer++) {
                double[] readings = gate.readings(window.layers().get(layer).mean());
                text.append(
                        " %s: from %s to %s, %s at the end."
                                .formatted(
                                        name(gate, layer),
                                        PAGE.of(smallest(readings), Unit.RATIO),
                                        PAGE.of(largest(readings), Unit.RATIO),
                                        PAGE.of(readings[readings.length - 1], Unit.RATIO)));
            }
        }
        return text.toString();
    }

    private String name(Gate gate, int layer) {
        return window.layers().size() == 1
                ? gate.title()
                : "%s, layer %s".formatted(gate.title().replace(" gate", ""), layer + 1);
    }

    private String who() {
        return log.seed().isPresent()
                ? "%s#%s".formatted(log.forecaster(), log.seed().getAsLong())
                : log.forecaster();
    }

    private static double smallest(double[] values) {
        return Arrays.stream(values).min().orElse(Double.NaN);
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).max().orElse(Double.NaN);
    }
}
