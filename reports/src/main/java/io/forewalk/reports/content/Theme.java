package io.forewalk.reports.content;

/** Colours of the page. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK
}
