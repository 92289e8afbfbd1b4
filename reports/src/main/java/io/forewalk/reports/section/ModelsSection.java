package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.FitMark;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.ModelSummary;
import io.forewalk.engine.walkforward.Fold;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the models are: layers, losses per epoch, coefficients per fold. */
public final class ModelsSection implements ReportSection {

    @Override
    public Optional<Section> of(ExperimentResult result) {
        List<Block> blocks = new ArrayList<>();
        for (ForecastLog log : firstSeeds(result)) {
            if (!log.fits().isEmpty()) {
                blocks.addAll(isShown(result, log) ? blocks(result, log) : stored(result, log));
            }
        }
        if (!blocks.isEmpty() && ForecastTables.isCrowded(result)) {
            blocks.addFirst(ForecastTables.firstOfMany(result, "every model"));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Section.of(
                                "models",
                                "Models",
                                "As the fit at the beginning of each fold left them.",
                                blocks));
    }

    // Of many instruments the first shows what their models are.
    private static boolean isShown(ExperimentResult result, ForecastLog log) {
        return !ForecastTables.isCrowded(result)
                || log.instrument().equals(result.outcomes().getFirst().instrument());
    }

    /** The tables alone, for report.json. */
    private static List<Block> stored(ExperimentResult result, ForecastLog log) {
        List<Block> tables = new ArrayList<>();
        for (Block block : blocks(result, log)) {
            if (block instanceof TableData table) {
                tables.add(
                        TableData.of(
                                table.key(),
                                "",
                                table.columns().stream()
                                        .map(column -> column.in(Column.Place.JSON))
                                        .toList(),
                                table.rows()));
            }
        }
        return tables;
    }

    // One seed shows what a model is; the others differ in their weights alone.
    private static List<ForecastLog> firstSeeds(ExperimentResult result) {
        Map<String, ForecastLog> first = new LinkedHashMap<>();
        for (ForecastLog log : result.logs()) {
            first.putIfAbsent(log.forecaster() + "\n" + log.instrument().symbol(), log);
        }
        return List.copyOf(first.values());
    }

    private static List<Block> blocks(ExperimentResult result, ForecastLog log) {
        List<Block> blocks = new ArrayList<>();
        ModelSummary last = log.fits().getLast().summary();
        String key =
                log.forecaster()
                        + (result.outcomes().size() > 1 ? "." + log.instrument().symbol() : "");
        if (!last.layers().isEmpty()) {
            blocks.add(layers(key, title(log), last));
        }
        List<FitMark> fits = atFolds(result, log);
        if (fits.stream().anyMatch(fit -> !fit.summary().curves().isEmpty())) {
            blocks.add(LossCurves.of(log, fits));
        }
        OrdersChart.of(result, log).ifPresent(blocks::add);
        if (fits.stream().anyMatch(fit -> !isPlain(fit.summary()))) {
            blocks.add(fits(key, title(log), fits));
        }
        return blocks;
    }

    private static boolean isPlain(ModelSummary summary) {
        return summary.numbers().isEmpty() && summary.words().isEmpty();
    }

    private static String title(ForecastLog log) {
        String seed = log.seed().isPresent() ? ", seed " + log.seed().getAsLong() : "";
        return "%s on %s%s".formatted(log.forecaster(), log.instrument().symbol(), seed);
    }

    private static TableData layers(String key, String title, ModelSummary model) {
        List<Column> columns =
                List.of(
                        Column.of("layer", "Layer"),
                        Column.of("inputs", "Inputs", Unit.COUNT),
                        Column.of("units", "Units", Unit.COUNT),
                        Column.of("parameters", "Parameters", Unit.COUNT));
        List<List<Value>> rows = new ArrayList<>();
        int total = 0;
        for (ModelSummary.Layer layer : model.layers()) {
            total += layer.parameters();
            rows.add(
                    List.of(
                            Value.of(layer.kind()),
                            Value.of(layer.inputs()),
                            Value.of(layer.units()),
                            Value.of(layer.parameters())));
        }
        rows.add(List.of(Value.of("total"), Value.MISSING, Value.MISSING, Value.of(total)));
        return TableData.of(key + ".layers", "Network of " + title, columns, rows);
    }

    /** The fits that were in force when a fold began. */
    private static List<FitMark> atFolds(ExperimentResult result, ForecastLog log) {
        List<FitMark> found = new ArrayList<>();
        for (Fold fold : Timeline.of(result).folds()) {
            log.fits().stream()
                    .filter(fit -> fit.fold().cut() <= fold.cut())
                    .reduce((earlier, later) -> later)
                    .filter(fit -> found.isEmpty() || !found.getLast().equals(fit))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static TableData fits(String key, String title, List<FitMark> fits) {
        Set<String> numbers = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        fits.forEach(fit -> numbers.addAll(fit.summary().numbers().keySet()));
        fits.forEach(fit -> words.addAll(fit.summary().words().keySet()));
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("bar", "Fitted at bar", Unit.COUNT));
        numbers.forEach(name -> columns.add(Column.of(name, words(name), unit(fits, name))));
        words.stream()
                .filter(name -> !numbers.contains(name))
                .forEach(name -> columns.add(Column.of(name, words(name))));
        List<List<Value>> rows = fits.stream().map(fit -> row(fit, columns)).toList();
        return TableData.of(key + ".fits", "Fits of " + title, columns, rows)
                .as(
                        columns.size() > rows.size()
                                ? TableData.Layout.TRANSPOSED
                                : TableData.Layout.ROWS);
    }

    /** A key as words: {@code chosenEpoch} is the chosen epoch. */
    private static String words(String key) {
        return key.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static Unit unit(List<FitMark> fits, String name) {
        boolean whole =
                fits.stream()
                        .map(fit -> fit.summary().numbers().getOrDefault(name, 0.0))
                        .allMatch(value -> value == StrictMath.rint(value));
        return whole ? Unit.COUNT : Unit.COEFFICIENT;
    }

    private static List<Value> row(FitMark fit, List<Column> columns) {
        List<Value> row = new ArrayList<>();
        row.add(Value.of(fit.fold().cut()));
        for (Column column : columns.subList(1, columns.size())) {
            ModelSummary model = fit.summary();
            row.add(
                    model.numbers().containsKey(column.key())
                            ? Value.of(model.numbers().get(column.key()))
                            : Value.of(model.words().getOrDefault(column.key(), "")));
        }
        return row;
    }
}
