package example;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import java.util.List;
import java.util.Optional;

/** A sentence at the end of the page. */
public final class GreetingSection implements ReportSection {

    @Override
    public Optional<Section> of(ExperimentResult result) {
        String text =
                "%d accounts were looked at by somebody's own section."
                        .formatted(result.backtests().size());
        return Optional.of(
                Section.of("greeting", "From a plug-in", "", List.of(new Block.Text(text))));
    }
}
