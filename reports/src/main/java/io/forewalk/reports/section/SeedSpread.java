package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.ForecastScore;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.statistics.SampleQuantiles;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How much of a measure hangs on the seed: lowest, median and highest over the seeds.
 *
 * @param definitions of the measures, a column each
 */
public record SeedSpread(List<MetricDefinition> definitions) {

    private static final Map<String, Double> QUANTILES = quantiles();

    public SeedSpread {
        definitions = List.copyOf(definitions);
    }

    private static Map<String, Double> quantiles() {
        Map<String, Double> quantiles = new LinkedHashMap<>();
        quantiles.put("lowest", 0.0);
        quantiles.put("median", 0.5);
        quantiles.put("highest", 1.0);
        return quantiles;
    }

    private static SeedSpread of(ExperimentResult result, Set<String> measures) {
        return new SeedSpread(
                result.scorecard().definitions().stream()
                        .filter(definition -> measures.contains(definition.key()))
                        .toList());
    }

    /** Measures of contestants that ran with several seeds; no rows if none did. */
    static TableData strategies(ExperimentResult result, Set<String> measures) {
        SeedSpread spread = of(result, measures);
        var curves = Curves.of(result);
        List<List<Value>> rows = new ArrayList<>();
        for (SeedGroup group : SeedGroup.of(result)) {
            if (group.members().size() > 1) {
                Value name = new Value.Named(group.title(), curves.style(group));
                rows.addAll(
                        spread.rows(
                                List.of(name),
                                definition ->
                                        group.members().stream()
                                                .mapToDouble(one -> one.value(definition.key()))
                                                .toArray()));
            }
        }
        List<Column> heads = List.of(Column.of("strategy", "Strategy"));
        return spread.table("strategySeeds", "Strategies over the seeds", heads, rows);
    }

    /** Measures of forecasters that ran with several seeds; no rows if none did. */
    static TableData forecasters(ExperimentResult result, Set<String> measures) {
        SeedSpread spread = of(result, measures);
        Cast cast = Cast.of(result);
        Map<List<Value>, List<ForecastScore>> groups = new LinkedHashMap<>();
        for (ForecastScore score : result.scorecard().forecasts()) {
            List<Value> name =
                    List.of(
                            cast.named(score.forecaster()),
                            Value.of(score.instrument().symbol()),
                            Value.of(ForecastTables.word(score.target())));
            groups.computeIfAbsent(name, key -> new ArrayList<>()).add(score);
        }
        List<List<Value>> rows = new ArrayList<>();
        groups.forEach((name, scores) -> {
            if (scores.size() > 1) {
                rows.addAll(
                        spread.rows(
                                name,
                                definition ->
                                        scores.stream()
                                                .mapToDouble(one -> one.value(definition.key()))
                                                .toArray()));
            }
        });
        List<Column> heads =
                List.of(
                        Column.of("forecaster", "Forecaster"),
                        Column.of("instrument", "Instrument"),
                        Column.of("target", "Price"));
        return spread.table("forecasterSeeds", "Forecasters over the seeds", heads, rows);
    }

    /**
     * Three rows for what ran with several seeds.
     *
     * @param name first cells of each row
     * @param values of a measure, one per seed
     */
    public List<List<Value>> rows(List<Value> name, Function<MetricDefinition, double[]> values) {
        List<List<Value>> rows = new ArrayList<>();
        QUANTILES.forEach((word, probability) -> {
            List<Value> row = new ArrayList<>(name);
            row.add(Value.of(word));
            for (MetricDefinition definition : definitions) {
                SampleQuantiles sample = SampleQuantiles.of(values.apply(definition));
                row.add(Value.of(sample.at(probability)));
            }
            rows.add(row);
        });
        return rows;
    }

    /**
     * The table of such rows.
     *
     * @param heads the columns of their first cells
     */
    public TableData table(String key, String title, List<Column> heads, List<List<Value>> rows) {
        List<Column> columns = new ArrayList<>(heads);
        columns.add(Column.of("seeds", "Seeds"));
        definitions.forEach(definition -> columns.add(MeasureColumns.of(definition)));
        return TableData.of(key, title, columns, rows)
                .remarking("Each measure on its own: a row is no single run.");
    }
}
