package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.ForecastCheck;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ChartData;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is left in the errors of returns, and whether a forecast copies yesterday. */
public final class ResidualsSection implements ReportSection {

    @Override
    public Optional<Section> of(ExperimentResult result) {
        List<ForecastCheck> checks = result.scorecard().evidence().checks();
        return checks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Section.of(
                                "residuals",
                                "Residuals",
                                "Errors of returns of the next close. What can still be foreseen in"
                                        + " them, the model has missed.",
                                blocks(result, checks)));
    }

    private static List<Block> blocks(ExperimentResult result, List<ForecastCheck> checks) {
        List<ForecastCheck> shown = shown(result, checks);
        Cast cast = Cast.of(result);
        List<Block> blocks = new ArrayList<>();
        blocks.add(LagChart.of(cast, shown));
        blocks.add(
                new Block.Text(
                        "A forecast that repeats the last close looks perfect in a chart of prices:"
                            + " its changes are those of the bar before, so its curve peaks at 1"
                            + " and not at 0. The naive does that by definition, and whoever hardly"
                            + " leaves it does too."));
        addRow(blocks, shown.stream().map(check -> ResidualCharts.correlations(cast, check)));
        addRow(blocks, shown.stream().map(check -> ResidualCharts.histogram(cast, check)));
        addRow(blocks, shown.stream().flatMap(check -> NormalPlotChart.of(cast, check).stream()));
        blocks.add(ResidualCharts.table(result, checks));
        return blocks;
    }

    // Errors that are all the same have no quantiles to draw.
    private static void addRow(List<Block> blocks, Stream<ChartData> charts) {
        List<ChartData> row = charts.toList();
        if (!row.isEmpty()) {
            blocks.add(new Block.Row(row));
        }
    }

    /** The closes of the first instrument; of several seeds the one in the middle. */
    private static List<ForecastCheck> shown(ExperimentResult result, List<ForecastCheck> checks) {
        return Predictions.ofFirstInstrument(result, PriceKind.CLOSE).stream()
                .flatMap(predictions ->
                        checks.stream()
                                .filter(check -> check.subject().target() == PriceKind.CLOSE)
                                .filter(check -> predictions.isOf(check.subject())))
                .toList();
    }
}
