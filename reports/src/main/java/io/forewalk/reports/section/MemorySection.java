package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What networks remember: how far back they look, what they keep, and their gates at work. */
public final class MemorySection implements ReportSection {

    private static final String LEAD =
            "A forget gate at 0.9 passes nine tenths of a cell on to the next bar. Influence is the"
                    + " slope of the forecast at what the network saw: it says what moves the"
                    + " forecast, not whether that helps.";

    @Override
    public Optional<Section> of(ExperimentResult result) {
        List<ForecastLog> logs =
                result.logs().stream().filter(log -> !log.memory().isEmpty()).toList();
        if (logs.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(MemoryChart.of(result));
        blocks.add(MemoryTables.horizons(result, logs));
        blocks.add(MemoryTables.forgetting(result, logs));
        shown(result).ifPresent(log -> blocks.addAll(GateCharts.of(log)));
        return Optional.of(Section.of("memory", "Memory", LEAD, blocks));
    }

    // One network shows how gates work: the seed in the middle, as in the charts of forecasts.
    private static Optional<ForecastLog> shown(ExperimentResult result) {
        return Predictions.ofFirstInstrument(result, PriceKind.CLOSE).stream()
                .map(Predictions::log)
                .filter(log -> !log.memory().window().isEmpty())
                .findFirst();
    }
}
