package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.ReportSection;
import io.forewalk.reports.content.Section;
import java.util.ArrayList;
import java.util.List;

/** All sections in the order of the page. */
public final class Sections {

    /** The verdict first, the glossary last. */
    public static final List<ReportSection> IN_ORDER =
            List.of(
                    new VerdictSection(),
                    new MetricsSection(),
                    new EquitySection(),
                    new DrawdownSection(),
                    new RollingSection(),
                    new CalendarSection(),
                    new TradesSection(),
                    new ContributionsSection(),
                    new ForecastsSection(),
                    new ErrorsSection(),
                    new ResidualsSection(),
                    new TestsSection(),
                    new LuckSection(),
                    new WorthSection(),
                    new FoldsSection(),
                    new SelectionSection(),
                    new RetrainingSection(),
                    new ModelsSection(),
                    new MemorySection(),
                    new ManifestSection(),
                    new GlossarySection());

    private Sections() {}

    /** What the given sections tell of a result; those without data are left out. */
    public static List<Section> of(ExperimentResult result, Iterable<ReportSection> sections) {
        List<Section> told = new ArrayList<>();
        for (ReportSection section : sections) {
            section.of(result).ifPresent(told::add);
        }
        return List.copyOf(told);
    }

    /** What all sections tell of a result. */
    public static List<Section> of(ExperimentResult result) {
        return of(result, IN_ORDER);
    }
}
