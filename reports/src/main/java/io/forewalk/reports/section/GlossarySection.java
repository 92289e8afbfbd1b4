package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Figures;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Formula, unit and source of every measure. */
public final class GlossarySection implements ReportSection {

    @Override
    public Optional<Section> of(ExperimentResult result) {
        List<List<Value>> rows =
                result.scorecard().definitions().stream()
                        .map(d ->
                                List.of(
                                        Value.of(d.key()),
                                        Value.of(d.title()),
                                        Value.of(d.formula()),
                                        Value.of(unit(d)),
                                        Value.of(d.source())))
                        .toList();
        List<Column> columns =
                List.of(
                        Column.of("key", "Key"),
                        Column.of("title", "Measure"),
                        Column.of("formula", "Formula"),
                        Column.of("unit", "Unit"),
                        Column.of("source", "Source"));
        String lead =
                "r is the return per bar, E the equity, A the bars per year (%s here), rf the risk-free rate (%s here), e the error actual − predicted."
                        .formatted(
                                Figures.PAGE.of(
                                        result.scorecard().annualisation().barsPerYear(),
                                        Unit.COUNT),
                                Figures.PAGE.of(
                                        result.experiment().statistics().riskFreeRate(),
                                        Unit.FRACTION));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Section.of(
                                "glossary",
                                "Glossary",
                                lead,
                                List.of(TableData.of("measures", "", columns, rows))));
    }

    /** What is shown where a measure is named: formula, unit and source. */
    static String tip(MetricDefinition definition) {
        return "%s. Unit: %s. Source: %s."
                .formatted(definition.formula(), unit(definition), definition.source());
    }

    private static String unit(MetricDefinition definition) {
        return definition.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
