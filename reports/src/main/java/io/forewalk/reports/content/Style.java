package io.forewalk.reports.content;

import java.util.List;

/**
 * How a line is drawn. Colour is never the only difference: dash and marker differ too.
 *
 * @param role decides the colour
 * @param dash of the line
 * @param marker shape of its points, counted from 0
 */
public record Style(Role role, Dash dash, int marker) {

    /** Strokes of a line. */
    public enum Dash {
        SOLID,
        DASHED,
        DOTTED
    }

    private static final List<Dash> DASHES = List.of(Dash.values());

    /** The usual style of a role. */
    public static Style of(Role role) {
        return of(role, 0);
    }

    /** The style of the n-th line, counted from 0, that has this role. */
    public static Style of(Role role, int nth) {
        Dash dash = DASHES.get((DASHES.indexOf(role.dash()) + nth) % DASHES.size());
        return new Style(role, dash, role.marker() + nth);
    }
}
