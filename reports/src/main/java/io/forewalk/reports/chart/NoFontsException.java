package io.forewalk.reports.chart;

/** Nothing can be drawn, since the system has no working font library. */
public final class NoFontsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoFontsException(Throwable cause) {
        super(
                "The pictures cannot be drawn: this system has no fonts. Maybe install fontconfig"
                        + " and fonts-dejavu-core.",
                cause);
    }
}
