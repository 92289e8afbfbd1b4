package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.market.PriceHistory;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What may explain a bar beside its own past. All is known at the end of the bar before: that the
 * next bar is a Monday's is not, since nobody tells a forecaster of holidays.
 */
public enum Regressor {
    /** The number of the bar in the training window, from 1. */
    TREND,
    /** Whether the bar before was a Tuesday's, .., a Sunday's. */
    WEEKDAY,
    /** {@code ln(H / L)} of the bar before. */
    RANGE,
    /** {@code ln V} of the bar before. */
    VOLUME;

    private static final int MONDAY = DayOfWeek.MONDAY.getValue();

    /** What its effects are called. */
    List<String> names() {
        return this == WEEKDAY
                ? IntStream.rangeClosed(MONDAY + 1, 7)
                        .mapToObj(day -> "after" + camelCase(DayOfWeek.of(day)))
                        .toList()
                : List.of(name().toLowerCase(Locale.ROOT));
    }

    /** What bar {@code before} says about the next, in one of the effects. */
    double after(PriceHistory history, int before, int effect) {
        return switch (this) {
            case TREND -> 1;
            case WEEKDAY ->
                    history.date(before).getDayOfWeek().getValue() == MONDAY + 1 + effect ? 1 : 0;
            case RANGE -> StrictMath.log(history.high(before) / history.low(before));
            case VOLUME -> StrictMath.log(history.volume(before));
        };
    }

    private static String camelCase(DayOfWeek day) {
        String name = day.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
