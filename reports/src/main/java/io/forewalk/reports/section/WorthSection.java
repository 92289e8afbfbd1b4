package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.Worth;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What better forecasts would be worth, and where the profit comes from. */
public final class WorthSection implements ReportSection {

    @Override
    public Optional<Section> of(ExperimentResult result) {
        Worth worth = result.scorecard().worth();
        List<Block> blocks = new ArrayList<>();
        if (!worth.foresight().isEmpty()) {
            blocks.add(WorthTables.foresight(worth.foresight()));
        }
        if (!worth.slices().isEmpty()) {
            blocks.add(WorthTables.slices(worth.slices(), Worth.By.ERROR));
            blocks.add(WorthTables.slices(worth.slices(), Worth.By.MOVE));
        }
        if (!worth.lines().isEmpty()) {
            blocks.add(
                    WorthTables.lines(
                            worth.lines(),
                            result.scorecard().annualisation().barsPerYear(),
                            BenchmarkName.of(result)));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Section.of(
                                "worth",
                                "What accuracy is worth",
                                "The same rules and costs with forecasts that know a part of what"
                                        + " came are upper bounds: nobody can trade on them.",
                                blocks));
    }
}
