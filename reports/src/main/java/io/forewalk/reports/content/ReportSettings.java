package io.forewalk.reports.content;

import io.forewalk.engine.settings.Setting;
import java.util.Locale;

/**
 * How the report looks; no number depends on it.
 *
 * @param title empty: the experiment's name
 */
public record ReportSettings(
        @Setting(value = "Heading of the page; empty: the experiment's name", byDefault = "\"\"")
                String title,
        @Setting(value = "Whether charts are also drawn as PNG files", byDefault = "true")
                boolean png,
        @Setting(value = "Colours of the page", byDefault = "auto") Theme theme) {

    /** The experiment's name, with pictures, in the colours of the reader's system. */
    public ReportSettings() {
        this("", true, Theme.AUTO);
    }

    /** The heading of a run's page. */
    public String titleOf(String experiment) {
        return title.isBlank() ? experiment : title;
    }

    /** The theme as the page names it. */
    public String themeName() {
        return theme.name().toLowerCase(Locale.ROOT);
    }
}
