package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.ForecastScore;
import io.forewalk.engine.metrics.MetricDefinition;
import io.forewalk.engine.statistics.SampleQuantiles;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How much of a measure hangs on the seed: lowest, median and highest over the seeds. */
final class SeedSpread {

    private static final Map<String, Double> QUANTILES = quantiles();

    private final ExperimentResult result;
    private final List<MetricDefinition> definitions;

    private SeedSpread(ExperimentResult result, Set<String> measures) {
        this.result = result;
        this.definitions =
                result.scorecard().definitions().stream()
                        .filter(definition -> measures.contains(definition.key()))
                        .toList();
    }

    private static Map<String, Double> quantiles() {
        Map<String, Double> quantiles = new LinkedHashMap<>();
        quantiles.put("lowest", 0.0);
        quantiles.put("median", 0.5);
        quantiles.put("highest", 1.0);
        return quantiles;
    }

    /** Measures of contestants that ran with several seeds; no rows if none did. */
    static TableData strategies(ExperimentResult result, Set<String> measures) {
        var spread = new SeedSpread(result, measures);
        var curves = Curves.of(result);
        List<List<Value>> rows = new ArrayList<>();
        for (SeedGroup group : SeedGroup.of(result)) {
            if (group.members().size() > 1) {
                Value name = new Value.Named(group.title(), curves.style(group));
                rows.addAll(
                        spread.rows(
                                List.of(name),
                                key ->
                                        group.members().stream()
                                                .mapToDouble(member -> member.value(key))
                                                .toArray()));
            }
        }
        List<Column> heads = List.of(Column.of("strategy", "Strategy"));
        return spread.table("strategySeeds", "Strategies over the seeds", heads, rows);
    }

    /** Measures of forecasters that ran with several seeds; no rows if none did. */
    static TableData forecasters(ExperimentResult result, Set<String> measures) {
        var spread = new SeedSpread(result, measures);
        Cast cast = Cast.of(result);
        Map<List<Value>, List<ForecastScore>> groups = new LinkedHashMap<>();
        for (ForecastScore score : result.scorecard().forecasts()) {
            List<Value> name =
                    List.of(
                            new Value.Named(
                                    score.forecaster(), cast.forecaster(score.forecaster())),
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
                                key -> scores.stream().mapToDouble(s -> s.value(key)).toArray()));
            }
        });
        List<Column> heads =
                List.of(
                        Column.of("forecaster", "Forecaster"),
                        Column.of("instrument", "Instrument"),
                        Column.of("target", "Price"));
        return spread.table("forecasterSeeds", "Forecasters over the seeds", heads, rows);
    }

    private List<List<Value>> rows(List<Value> name, Function<String, double[]> values) {
        List<List<Value>> rows = new ArrayList<>();
        QUANTILES.forEach((word, probability) -> {
            List<Value> row = new ArrayList<>(name);
            row.add(Value.of(word));
            for (MetricDefinition definition : definitions) {
                SampleQuantiles sample = SampleQuantiles.of(values.apply(definition.key()));
                row.add(Value.of(sample.at(probability)));
            }
            rows.add(row);
        });
        return rows;
    }

    private TableData table(String key, String title, List<Column> heads, List<List<Value>> rows) {
        List<Column> columns = new ArrayList<>(heads);
        columns.add(Column.of("seeds", "Seeds"));
        for (MetricDefinition definition : definitions) {
            columns.add(
                    Column.of(definition.key(), definition.title(), Unit.of(definition))
                            .meaning(GlossarySection.tip(definition)));
        }
        return TableData.of(key, title, columns, rows)
                .remarking(
                        "%s seeds, each measure on its own: a row is no single run."
                                .formatted(result.experiment().seeds().size()));
    }
}
