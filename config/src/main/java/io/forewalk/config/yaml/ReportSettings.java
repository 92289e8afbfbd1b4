package io.forewalk.config.yaml;

import io.forewalk.engine.settings.Setting;

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
        @Setting(value = "Colours of the page", byDefault = "auto") Theme theme) {}
