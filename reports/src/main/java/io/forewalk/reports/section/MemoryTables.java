package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.GateWindow;
import io.forewalk.engine.forecast.NetworkMemory;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.List;

/** The numbers of networks' memory, one row per instrument and seed. */
final class MemoryTables {

    private MemoryTables() {}

    /** How far back an input still moves the forecast. */
    static TableData horizons(ExperimentResult result, List<ForecastLog> logs) {
        List<Column> columns = heads(result);
        columns.add(
                Column.of("origins", "Origins asked", Unit.COUNT)
                        .meaning("At most 32 per fold, evenly spread"));
        columns.add(Column.of("lookback", "Bars seen", Unit.COUNT));
        columns.add(
                Column.of("horizon", "Memory horizon", Unit.COUNT)
                        .meaning("Fewest of the newest bars that hold 90 % of all influence"));
        columns.add(Column.of("newest", "Share of the newest bar", Unit.FRACTION));
        columns.add(Column.of("open", "Influence on the open").in(Place.JSON));
        columns.add(Column.of("close", "Influence on the close").in(Place.JSON));
        Cast cast = Cast.of(result);
        List<List<Value>> rows = logs.stream().map(log -> horizon(cast, log)).toList();
        return TableData.of("horizons", "How far back a bar still counts", columns, rows)
                .remarking(
                        "Influence of a bar: absolute derivatives of the predicted open and close"
                                + " with respect to its features, on the network’s scale, averaged"
                                + " over the test span. If all bars counted alike, the horizon"
                                + " would be 90 % of the bars seen.");
    }

    private static List<Value> horizon(Cast cast, ForecastLog log) {
        NetworkMemory memory = log.memory();
        List<Value> row = head(cast, log);
        row.add(Value.of(memory.origins()));
        row.add(Value.of(memory.influence().size()));
        row.add(Value.of(memory.horizon()));
        row.add(Value.of(MemoryChart.share(memory, 0)));
        row.add(items(memory.open()));
        row.add(items(memory.close()));
        return row;
    }

    /** What the forget gates keep. */
    static TableData forgetting(ExperimentResult result, List<ForecastLog> logs) {
        List<Column> columns = heads(result);
        columns.add(Column.of("layer", "Layer", Unit.COUNT));
        columns.add(
                Column.of("kept", "Forget gate, mean", Unit.FINE_RATIO)
                        .meaning("Over all units, bars of a sequence and origins asked"));
        columns.add(
                Column.of("halfLife", "Half-life, bars", Unit.RATIO)
                        .meaning("log 0.5 / log mean: bars until half of a cell is left"));
        columns.add(
                Column.of("slowestHalfLife", "Slowest unit, bars", Unit.RATIO)
                        .meaning("The same of the unit that keeps most in the window below"));
        Cast cast = Cast.of(result);
        List<List<Value>> rows = new ArrayList<>();
        for (ForecastLog log : logs) {
            for (int layer = 0; layer < log.memory().kept().size(); layer++) {
                rows.add(forgetting(cast, log, layer));
            }
        }
        return TableData.of("forgetting", "What the forget gates keep", columns, rows)
                .remarking("A fresh network, its forget bias at 1, keeps about 0.73: 2.2 bars.");
    }

    private static List<Value> forgetting(Cast cast, ForecastLog log, int layer) {
        List<Value> row = head(cast, log);
        row.add(Value.of(layer + 1));
        row.add(Value.of(log.memory().kept().get(layer)));
        row.add(Value.of(log.memory().halfLife(layer)));
        row.add(Value.of(slowest(log.memory().window(), layer)));
        return row;
    }

    private static double slowest(GateWindow window, int layer) {
        if (window.isEmpty()) {
            return Double.NaN;
        }
        double most =
                window.layers().get(layer).units().stream()
                        .mapToDouble(Gate.FORGET::mean)
                        .max()
                        .orElse(Double.NaN);
        return most < 1 ? StrictMath.log(0.5) / StrictMath.log(most) : Double.NaN;
    }

    private static List<Column> heads(ExperimentResult result) {
        boolean several = result.outcomes().size() > 1;
        return new ArrayList<>(
                List.of(
                        Column.of("forecaster", "Forecaster"),
                        Column.of("instrument", "Instrument")
                                .in(several ? Place.FRONT : Place.JSON),
                        Column.of("seed", "Seed", Unit.COUNT)));
    }

    private static List<Value> head(Cast cast, ForecastLog log) {
        return new ArrayList<>(
                List.of(
                        cast.named(log.forecaster()),
                        Value.of(log.instrument().symbol()),
                        Value.of(log.seed())));
    }

    private static Value items(List<Double> values) {
        return new Value.Items(values.stream().map(v -> Value.of(v.doubleValue())).toList());
    }
}
