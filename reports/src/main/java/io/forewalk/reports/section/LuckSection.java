package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.Luck;
import io.forewalk.engine.trials.TrialHistory;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is left of the best way to trade once everything that was tried counts. */
public final class LuckSection implements ReportSection {

    @Override
    public Optional<Section> of(ExperimentResult result) {
        Luck luck = result.scorecard().luck();
        if (luck.tries().count() == 0) {
            return Optional.empty();
        }
        LuckTables tables = new LuckTables(result);
        List<Block> blocks = new ArrayList<>();
        TriesChart.of(result).ifPresent(blocks::add);
        blocks.add(tables.best());
        result.manifest().history().ifPresent(history -> blocks.add(remembered(result, history)));
        if (!luck.paths().paths().isEmpty()) {
            blocks.add(tables.paths());
        }
        blocks.add(tables.orders());
        return Optional.of(
                Section.of(
                        "luck",
                        "Luck",
                        "Whoever tries enough finds something that worked. Here everything that"
                            + " traded in this run counts: each contestant, each seed and each"
                            + " candidate of a strategy’s grid; but not what does as the benchmark"
                            + " does.",
                        blocks));
    }

    // Told on the page alone: other runs write to the ledger too, and report.json must repeat.
    private static Block remembered(ExperimentResult result, TrialHistory history) {
        double year = Math.sqrt(result.scorecard().annualisation().barsPerYear());
        return new Block.Text(
                "The ledger of trials held %s on these prices when this run was over: the best of as many worthless ones would have a Sharpe ratio of %s, and the true ratio of the best of this run lies above that with a probability of %s."
                        .formatted(
                                tries(history),
                                PAGE.of(history.expected() * year, Unit.RATIO),
                                PAGE.of(history.deflated(), Unit.FRACTION, 0)));
    }

    private static String tries(TrialHistory history) {
        String tries =
                history.trials() == 1 ? "1 try" : PAGE.of((long) history.trials()) + " tries";
        return history.experiments() == 1
                ? tries + " of this experiment"
                : "%s of %s experiments".formatted(tries, history.experiments());
    }
}
