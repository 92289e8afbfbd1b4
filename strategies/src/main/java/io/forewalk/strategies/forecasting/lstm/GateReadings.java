package io.forewalk.strategies.forecasting.lstm;

import io.forewalk.engine.forecast.GateWindow;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** A layer's gates as a report shows them, to four decimals. */
final class GateReadings {

    /** More units than this are not read one by one; the mean is over all. */
    static final int MOST_UNITS = 64;

    private static final double DECIMALS = 1e4;

    private GateReadings() {}

    static GateWindow.Layer of(UnrolledTrace trace) {
        return new GateWindow.Layer(
                mean(trace),
                IntStream.range(0, Math.min(MOST_UNITS, trace.units()))
                        .mapToObj(unit -> unit(trace, unit))
                        .toList());
    }

    private static GateWindow.Gates mean(UnrolledTrace trace) {
        return new GateWindow.Gates(
                readings(trace, step -> mean(trace, unit -> trace.forget(step, unit))),
                readings(trace, step -> mean(trace, unit -> trace.input(step, unit))),
                readings(trace, step -> mean(trace, unit -> trace.output(step, unit))));
    }

    private static GateWindow.Gates unit(UnrolledTrace trace, int unit) {
        return new GateWindow.Gates(
                readings(trace, step -> trace.forget(step, unit)),
                readings(trace, step -> trace.input(step, unit)),
                readings(trace, step -> trace.output(step, unit)));
    }

    private static double mean(UnrolledTrace trace, IntToDoubleFunction value) {
        double sum = 0;
        for (int unit = 0; unit < trace.units(); unit++) {
            sum += value.applyAsDouble(unit);
        }
        return sum / trace.units();
    }

    private static List<Double> readings(UnrolledTrace trace, IntToDoubleFunction value) {
        return IntStream.range(0, trace.steps())
                .mapToDouble(value)
                .map(reading -> StrictMath.rint(DECIMALS * reading) / DECIMALS)
                .boxed()
                .toList();
    }
}
