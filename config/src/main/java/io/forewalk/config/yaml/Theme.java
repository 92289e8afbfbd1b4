package io.forewalk.config.yaml;

/** Colours of the page. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK
}
