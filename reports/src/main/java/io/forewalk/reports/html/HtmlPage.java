package io.forewalk.reports.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.reports.content.ReportSettings;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Theme;
import io.forewalk.reports.section.Verdict;
import java.util.List;

/** Writes the page of a run: self-contained, with every chart's library inside. */
public final class HtmlPage {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(ContentType.Html);

    private HtmlPage() {}

    /** The whole page as text. */
    public static String of(
            ExperimentResult result, List<Section> sections, ReportSettings settings) {
        return rendered(PageModel.of(Verdict.of(result).span(), sections, settings));
    }

    /**
     * The page of something that is not one run.
     *
     * @param facts short words under the title
     */
    public static String of(String title, List<String> facts, List<Section> sections, Theme theme) {
        return rendered(PageModel.of(title, facts, sections, theme));
    }

    private static String rendered(PageModel page) {
        var output = new StringOutput(1 << 21);
        TEMPLATES.render("page.jte", page, output);
        return output.toString();
    }
}
