package io.forewalk.reports.section;

import io.forewalk.engine.forecast.GateWindow.Gates;
import io.forewalk.reports.content.Role;
import java.util.Arrays;
import java.util.List;

/** One of the three gates of an LSTM. */
enum Gate {
    FORGET("forget gate", Role.LSTM),
    INPUT("input gate", Role.SECOND_FURTHER),
    OUTPUT("output gate", Role.FIRST_FURTHER);

    private final String title;
    private final Role role;

    Gate(String title, Role role) {
        this.title = title;
        this.role = role;
    }

    String title() {
        return title;
    }

    Role role() {
        return role;
    }

    /** How far it stood open at each bar. */
    double[] readings(Gates gates) {
        List<Double> readings =
                switch (this) {
                    case FORGET -> gates.forget();
                    case INPUT -> gates.input();
                    case OUTPUT -> gates.output();
                };
        return readings.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** How far it stood open on average. */
    double mean(Gates gates) {
        return Arrays.stream(readings(gates)).average().orElse(Double.NaN);
    }
}
