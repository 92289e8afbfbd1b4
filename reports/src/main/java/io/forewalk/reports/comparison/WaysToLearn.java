package io.forewalk.reports.comparison;

import io.forewalk.engine.experiment.ForecasterEntry;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.engine.statistics.SampleQuantiles;
import io.forewalk.reports.comparison.ForecastLine.Target;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import io.forewalk.reports.section.Effort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Forecasters with equal settings that learn again in different ways, be it in one run or in
 * several: what each way is worth on the common targets, and what it costs. Left out where every
 * way forecasts alike.
 */
record WaysToLearn(List<ComparedRun> runs, CommonSpan span) {

    private static final String ERROR =
            "Root mean squared error of returns over that of the first run's naive, on the common"
                    + " targets; of several seeds the median, then the lowest and the highest";

    /** An entry of a run. */
    private record Way(int run, ForecasterEntry entry) {

        List<ForecastLine> of(List<ForecastLine> lines) {
            return lines.stream()
                    .filter(line -> line.run() == run && line.forecaster().equals(entry.name()))
                    .toList();
        }
    }

    /** A table for each model that learns in several ways. */
    List<TableData> tables() {
        List<List<Way>> groups = groups();
        if (groups.isEmpty()) {
            return List.of();
        }
        List<ForecastLine> closes = ForecastLine.all(runs, span, PriceKind.CLOSE);
        List<ForecastLine> opens = ForecastLine.all(runs, span, PriceKind.OPEN);
        ForecastTests close = ForecastTests.of(closes, PriceKind.CLOSE);
        ForecastTests open = ForecastTests.of(opens, PriceKind.OPEN);
        List<TableData> tables = new ArrayList<>();
        for (List<Way> group : groups) {
            if (group.stream().map(way -> losses(way, closes)).distinct().count() > 1) {
                List<List<Value>> rows = new ArrayList<>();
                for (Way way : group) {
                    List<Value> row = new ArrayList<>(row(way));
                    row.addAll(errors(close, way.of(closes)));
                    row.addAll(errors(open, way.of(opens)));
                    row.addAll(effort(way));
                    rows.add(row);
                }
                String name = group.getFirst().entry().name();
                tables.add(table("ways" + (tables.size() + 1), name, rows));
            }
        }
        return tables;
    }

    private List<List<Way>> groups() {
        Map<Forecaster, List<Way>> groups = new LinkedHashMap<>();
        for (int run = 0; run < runs.size(); run++) {
            for (ForecasterEntry entry : runs.get(run).result().experiment().forecasters()) {
                groups.computeIfAbsent(entry.forecaster(), settings -> new ArrayList<>())
                        .add(new Way(run, entry));
            }
        }
        return groups.values().stream()
                .filter(group ->
                        group.stream().map(way -> way.entry().refit()).distinct().count() > 1)
                .toList();
    }

    private static List<Map<Target, Double>> losses(Way way, List<ForecastLine> lines) {
        return way.of(lines).stream().<Map<Target, Double>>map(ForecastLine::losses).toList();
    }

    private static TableData table(String key, String name, List<List<Value>> rows) {
        List<Column> columns =
                List.of(
                        Column.of("forecaster", "Forecaster"),
                        Column.of("mode", "Learns by"),
                        Column.of("every", "every", Unit.BARS),
                        Column.of("closeError", "Close error", Unit.FINE_RATIO).meaning(ERROR),
                        Column.of("closeSeeds", "over the seeds", Unit.FINE_RATIO),
                        Column.of("openError", "Open error", Unit.FINE_RATIO).meaning(ERROR),
                        Column.of("openSeeds", "over the seeds", Unit.FINE_RATIO),
                        Column.of("fits", "Fits", Unit.COUNT),
                        Column.of("updates", "Updates", Unit.COUNT),
                        Column.of("perFit", "Per fit", Unit.FINE_SECONDS).in(Place.PAGE),
                        Column.of("perUpdate", "Per update", Unit.FINE_SECONDS).in(Place.PAGE),
                        Column.of("seconds", "Training", Unit.SECONDS).in(Place.PAGE));
        return TableData.of(key, "Ways to learn of " + name, columns, rows)
                .remarking(
                        "Equal settings but for when it learns again. Whether two of them differ by"
                                + " more than chance stands in the tests above.");
    }

    private static List<Value> row(Way way) {
        String title = ComparedRun.letter(way.run()) + " " + way.entry().name();
        Effort effort = Effort.of(way.entry(), List.of());
        return List.of(
                new Value.Named(title, Palette.of(way.run())), effort.mode(), effort.every());
    }

    private static List<Value> errors(ForecastTests tests, List<ForecastLine> seeds) {
        double[] errors = seeds.stream().mapToDouble(tests::relativeRmse).toArray();
        SampleQuantiles sample = SampleQuantiles.of(errors);
        return List.of(
                Value.of(sample.at(0.5)),
                errors.length > 1 ? new Value.Range(sample.at(0), sample.at(1)) : Value.MISSING);
    }

    private List<Value> effort(Way way) {
        Effort effort = Effort.of(way.entry(), runs.get(way.run()).logsOf(way.entry()));
        return List.of(
                Value.of(effort.fits().count()),
                Value.of(effort.updates().count()),
                Value.of(effort.fits().mean()),
                Value.of(effort.updates().mean()),
                Value.of(effort.seconds()));
    }
}
