package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.StrategyScore;
import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.trading.Contestant;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.Column.Place;
import io.forewalk.reports.content.Figures;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every measure of every contestant and of every forecaster. */
public final class MetricsSection implements ReportSection {

    private static final Set<String> AT_ONCE =
            Set.of(
                    "finalEquity",
                    "totalReturn",
                    "cagr",
                    "volatility",
                    "sharpe",
                    "maxDrawdown",
                    "exposure",
                    "trades",
                    "winRate",
                    "costs",
                    "breakEvenCost");

    @Override
    public Optional<Section> of(ExperimentResult result) {
        List<Block> blocks = new ArrayList<>();
        TableData strategies = strategies(result);
        blocks.add(result.backtests().isEmpty() ? unseen(strategies) : strategies);
        SeedSpread.strategies(result, AT_ONCE).unlessEmpty().ifPresent(blocks::add);
        blocks.add(ForecastTables.scores(result));
        SeedSpread.forecasters(result, ForecastTables.AT_ONCE).unlessEmpty().ifPresent(blocks::add);
        return Optional.of(Section.of("metrics", "Metrics", lead(result), blocks));
    }

    private static String lead(ExperimentResult result) {
        int percent = (int) Math.round(100 * result.experiment().statistics().level());
        return ("Out of sample only, after costs, flat bars included. Intervals are %s %% bootstrap"
                        + " intervals; a figure is marked best only where a test says so.")
                .formatted(percent);
    }

    // A forecast-only experiment keeps the empty list in report.json and shows no empty table.
    private static TableData unseen(TableData table) {
        return new TableData(
                table.key(),
                "",
                table.columns().stream().map(column -> column.in(Place.JSON)).toList(),
                table.rows(),
                TableData.Layout.ROWS,
                "");
    }

    private static TableData strategies(ExperimentResult result) {
        List<StrategyScore> scores = result.scorecard().strategies();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("strategy", "Measure"));
        columns.add(Column.of("name", "Name").in(Place.JSON));
        columns.add(Column.of("forecaster", "Forecaster").in(Place.JSON));
        columns.add(Column.of("seed", "Seed", Unit.COUNT).in(Place.JSON));
        for (MetricDefinition definition : result.scorecard().definitions()) {
            if (scores.stream().anyMatch(score -> score.values().containsKey(definition.key()))) {
                columns.addAll(columns(definition, scores));
            }
        }
        List<List<Value>> rows =
                scores.stream().map(score -> row(Cast.of(result), score, columns)).toList();
        return new TableData(
                "strategies",
                "Strategies",
                columns,
                rows,
                TableData.Layout.TRANSPOSED,
                annualisation(result));
    }

    private static List<Column> columns(MetricDefinition definition, List<StrategyScore> scores) {
        Place place = AT_ONCE.contains(definition.key()) ? Place.FRONT : Place.BACK;
        boolean bounded =
                scores.stream().anyMatch(s -> s.intervals().containsKey(definition.key()));
        return MeasureColumns.of(definition, place, place, bounded);
    }

    private static List<Value> row(Cast cast, StrategyScore score, List<Column> columns) {
        Contestant who = score.contestant();
        List<Value> row = new ArrayList<>();
        row.add(cast.named(who));
        row.add(Value.of(who.name()));
        row.add(who.forecaster().isEmpty() ? Value.MISSING : Value.of(who.forecaster()));
        row.add(Value.of(who.seed()));
        for (Column column : columns.subList(row.size(), columns.size())) {
            row.add(cell(score, column.key()));
        }
        return row;
    }

    private static Value cell(StrategyScore score, String key) {
        if (!score.values().containsKey(key) && key.endsWith("Interval")) {
            String measure = key.substring(0, key.length() - "Interval".length());
            Interval interval = score.intervals().getOrDefault(measure, Interval.NONE);
            return new Value.Range(interval.low(), interval.high());
        }
        return Value.of(score.value(key));
    }

    private static String annualisation(ExperimentResult result) {
        var annualisation = result.scorecard().annualisation();
        return "Yearly figures use %s bars per year (%s) and a risk-free rate of %s."
                .formatted(
                        Figures.PAGE.of(annualisation.barsPerYear(), Unit.COUNT),
                        annualisation.origin(),
                        Figures.PAGE.of(
                                result.experiment().statistics().riskFreeRate(), Unit.FRACTION));
    }
}
