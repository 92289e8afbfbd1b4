package io.forewalk.reports.comparison;

import io.forewalk.reports.content.Role;
import io.forewalk.reports.content.Style;
import java.util.List;

/** A colour for each run, a stroke for each of its lines. */
final class Palette {

    private static final List<Role> RUNS =
            List.of(
                    Role.LSTM,
                    Role.ARIMA,
                    Role.DRIFT,
                    Role.FIRST_FURTHER,
                    Role.SECOND_FURTHER,
                    Role.THIRD_FURTHER,
                    Role.NAIVE,
                    Role.ACTUAL);

    private Palette() {}

    static Style of(AccountLine line) {
        Role role = RUNS.get(line.run() % RUNS.size());
        return switch (line.part()) {
            case STRATEGY -> Style.of(role, line.nth());
            case HOLDER -> new Style(role, Style.Dash.DOTTED, role.marker());
            case COMMON_HOLDER -> Style.of(Role.BUY_AND_HOLD);
        };
    }

    static Style of(int run) {
        return Style.of(RUNS.get(run % RUNS.size()));
    }
}
