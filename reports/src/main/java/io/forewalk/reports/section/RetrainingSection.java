package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.experiment.ForecasterEntry;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One model retrained in several ways on the same bars: what each way is worth and costs. */
public final class RetrainingSection implements ReportSection {

    @Override
    public Optional<Section> of(ExperimentResult result) {
        List<List<ForecasterEntry>> compared = compared(result);
        List<Block> blocks = new ArrayList<>();
        for (List<ForecasterEntry> entries : compared) {
            String number = compared.size() == 1 ? "" : String.valueOf(blocks.size() + 1);
            blocks.add(RetrainingTable.of(result, entries, "modes" + number));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Section.of(
                                "retraining",
                                "Retraining",
                                "Entries with equal settings that learn again in different ways, on"
                                        + " the same bars. Whether two of them differ by more than"
                                        + " chance stands in the tests.",
                                blocks));
    }

    // Entries of one group differ in their name and in when they learn again, in nothing else.
    private static List<List<ForecasterEntry>> compared(ExperimentResult result) {
        Map<Forecaster, List<ForecasterEntry>> groups = new LinkedHashMap<>();
        for (ForecasterEntry entry : result.experiment().forecasters()) {
            groups.computeIfAbsent(entry.forecaster(), settings -> new ArrayList<>()).add(entry);
        }
        return groups.values().stream()
                .filter(g -> g.stream().map(ForecasterEntry::refit).distinct().count() > 1)
                .toList();
    }
}
