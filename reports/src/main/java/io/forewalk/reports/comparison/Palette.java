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
        return line.holder()
                ? Style.of(Role.BUY_AND_HOLD)
                : Style.of(RUNS.get(line.run() % RUNS.size()), line.nth());
    }

    static Style of(int run) {
        return Style.of(RUNS.get(run % RUNS.size()));
    }
}
