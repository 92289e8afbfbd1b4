package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.metrics.PriceKind;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Predictions beside what happened: returns first, since a price plot flatters whoever copies
 * yesterday.
 */
public final class ForecastsSection implements ReportSection {

    @Override
    public Optional<Section> of(ExperimentResult result) {
        if (result.logs().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(ForecastChart.returns(result, PriceKind.CLOSE));
        blocks.add(ForecastChart.returns(result, PriceKind.OPEN));
        blocks.add(ForecastChart.prices(result, PriceKind.CLOSE));
        blocks.add(ForecastChart.prices(result, PriceKind.OPEN));
        blocks.add(coverage(result));
        blocks.add(next(result));
        return Optional.of(
                Section.of(
                        "forecasts",
                        "Forecasts",
                        "Returns first: in a price plot whoever copies yesterday looks good.",
                        blocks));
    }

    private static TableData coverage(ExperimentResult result) {
        List<Column> columns =
                List.of(
                        Column.of("forecaster", "Forecaster"),
                        Column.of("seed", "Seed", Unit.COUNT),
                        Column.of("target", "Price"),
                        Column.of("coverage80", "Inside 80 %", Unit.FRACTION),
                        Column.of("coverage95", "Inside 95 %", Unit.FRACTION),
                        Column.of("width80", "Mean width of 80 %", Unit.LOG_RETURN),
                        Column.of("width95", "Mean width of 95 %", Unit.LOG_RETURN));
        List<List<Value>> rows = new ArrayList<>();
        Cast cast = Cast.of(result);
        for (PriceKind kind : List.of(PriceKind.CLOSE, PriceKind.OPEN)) {
            Predictions.ofFirstInstrument(result, kind).stream()
                    .filter(Predictions::hasIntervals)
                    .forEach(predictions -> rows.add(covered(cast, predictions)));
        }
        return TableData.of("coverage", "Do the intervals keep their word?", columns, rows)
                .remarking(
                        "%s; widths are log returns."
                                .formatted(result.outcomes().getFirst().instrument().symbol()));
    }

    private static List<Value> covered(Cast cast, Predictions predictions) {
        ForecastLog log = predictions.log();
        return List.of(
                new Value.Named(log.forecaster(), cast.forecaster(log.forecaster())),
                Value.of(log.seed()),
                Value.of(ForecastTables.word(predictions.kind())),
                Value.of(predictions.coverage(0.1, 0.9)),
                Value.of(predictions.coverage(0.025, 0.975)),
                Value.of(predictions.sharpness(0.1, 0.9)),
                Value.of(predictions.sharpness(0.025, 0.975)));
    }

    private static TableData next(ExperimentResult result) {
        List<Column> columns =
                List.of(
                        Column.of("forecaster", "Forecaster"),
                        Column.of("instrument", "Instrument"),
                        Column.of("seed", "Seed", Unit.COUNT),
                        Column.of("origin", "At the close of"),
                        Column.of("open", "Next open", Unit.PRICE),
                        Column.of("openInterval", "95 % interval", Unit.PRICE),
                        Column.of("close", "Next close", Unit.PRICE),
                        Column.of("closeInterval", "95 % interval", Unit.PRICE));
        Cast cast = Cast.of(result);
        List<List<Value>> rows = result.logs().stream().map(log -> row(cast, log)).toList();
        return TableData.of("next", "The bar after the last one", columns, rows)
                .remarking("Not scored: that bar has not happened yet.");
    }

    private static List<Value> row(Cast cast, ForecastLog log) {
        Step step = log.entries().getLast().forecast().next();
        return List.of(
                new Value.Named(log.forecaster(), cast.forecaster(log.forecaster())),
                Value.of(log.instrument().symbol()),
                Value.of(log.seed()),
                Value.of(Dates.text(log.entries().getLast().known(), log.instrument())),
                Value.of(step.open().point()),
                range(step.open()),
                Value.of(step.close().point()),
                range(step.close()));
    }

    private static Value range(PredictiveDistribution distribution) {
        return new Value.Range(distribution.quantile(0.025), distribution.quantile(0.975));
    }
}
