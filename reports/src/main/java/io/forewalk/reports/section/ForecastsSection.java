package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.forecast.Step;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        List<ChartData> coverage =
                Stream.of(PriceKind.CLOSE, PriceKind.OPEN)
                        .flatMap(kind -> CoverageChart.of(result, kind).stream())
                        .toList();
        if (!coverage.isEmpty()) {
            blocks.add(new Block.Row(coverage));
        }
        blocks.addAll(CoverageTable.of(result));
        blocks.add(next(result));
        return Optional.of(
                Section.of(
                        "forecasts",
                        "Forecasts",
                        "Returns first: in a price plot whoever copies yesterday looks good.",
                        blocks));
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
                cast.named(log.forecaster()),
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
