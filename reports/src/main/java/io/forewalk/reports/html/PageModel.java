package io.forewalk.reports.html;

import io.forewalk.reports.content.Figures;
import io.forewalk.reports.content.ReportSettings;
import io.forewalk.reports.content.Section;
import io.forewalk.reports.content.Theme;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.section.Verdict;
import java.util.List;
import java.util.Locale;

/**
 * What the page's template reads.
 *
 * @param theme auto, light or dark, until the reader chooses another
 * @param facts short words under the title
 * @param data the charts as JSON that can stand inside a script element
 */
public record PageModel(
        String title,
        String theme,
        List<String> facts,
        List<Section> sections,
        String data,
        PageAssets assets) {

    public PageModel {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    static PageModel of(Verdict.Span span, List<Section> sections, ReportSettings settings) {
        return new PageModel(
                settings.titleOf(span.name()),
                settings.themeName(),
                facts(span),
                sections,
                ChartJson.of(sections),
                PageAssets.LOADED);
    }

    static PageModel of(String title, List<String> facts, List<Section> sections, Theme theme) {
        return new PageModel(
                title,
                theme.name().toLowerCase(Locale.ROOT),
                facts,
                sections,
                ChartJson.of(sections),
                PageAssets.LOADED);
    }

    private static List<String> facts(Verdict.Span span) {
        return List.of(
                String.join(", ", span.symbols()),
                span.first() + " – " + span.last(),
                counted(span.size().bars(), "out-of-sample bar"),
                counted(span.size().folds(), "fold"),
                counted(span.size().seeds(), "seed"),
                "costs %s per side"
                        .formatted(Figures.PAGE.of(span.terms().costPerSide(), Unit.RATE)));
    }

    private static String counted(int number, String noun) {
        return Figures.PAGE.of(number) + " " + noun + (number == 1 ? "" : "s");
    }
}
