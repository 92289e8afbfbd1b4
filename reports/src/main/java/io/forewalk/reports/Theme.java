package io.forewalk.reports;

/** Colours of the page. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK
}
