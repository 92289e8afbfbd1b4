package io.forewalk.reports.content;

import io.forewalk.reports.content.Style.Dash;

/**
 * Who a line is about. The colour goes with the role, the same on page and picture, and can be told
 * apart by colour-blind eyes (Okabe and Ito, 2008).
 */
public enum Role {
    LSTM("#0072B2", Dash.SOLID, 0),
    ARIMA("#D55E00", Dash.SOLID, 1),
    DRIFT("#009E73", Dash.SOLID, 2),
    NAIVE("#7F7F7F", Dash.DASHED, 3),
    BUY_AND_HOLD("#000000", Dash.DOTTED, 4),
    FIRST_FURTHER("#CC79A7", Dash.SOLID, 5),
    SECOND_FURTHER("#E69F00", Dash.SOLID, 0),
    THIRD_FURTHER("#56B4E9", Dash.SOLID, 1),
    ACTUAL("#000000", Dash.SOLID, 2);

    private final String light;
    private final Dash dash;
    private final int marker;

    Role(String light, Dash dash, int marker) {
        this.light = light;
        this.dash = dash;
        this.marker = marker;
    }

    /** Its colour on white, as {@code #RRGGBB}. */
    public String light() {
        return light;
    }

    /** Its colour on a dark ground: black turns white, the others stay. */
    public String dark() {
        return light.equals("#000000") ? "#FFFFFF" : light;
    }

    /** Its usual stroke. */
    public Dash dash() {
        return dash;
    }

    /** Its usual marker. */
    public int marker() {
        return marker;
    }
}
