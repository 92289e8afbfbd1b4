package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One sentence per question; warnings come first and take the place of praise. */
public final class VerdictSection implements ReportSection {

    @Override
    public Optional<Section> of(ExperimentResult result) {
        Verdict verdict = Verdict.of(result);
        List<Block> blocks = new ArrayList<>(verdict.banners());
        blocks.addAll(VerdictProse.statements(verdict));
        return Optional.of(new Section("verdict", "Verdict", "", blocks, VerdictFacts.of(verdict)));
    }
}
