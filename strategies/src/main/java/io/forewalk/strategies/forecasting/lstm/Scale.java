package io.forewalk.strategies.forecasting.lstm;

import java.util.Arrays;

/**
 * The scale of one column, {@code (x - centre) / divisor}, with the range of the values it was
 * fitted on.
 *
 * @param name of the feature or target
 */
record Scale(String name, double centre, double divisor, double minimum, double maximum) {

    /** The scale of a feature. */
    static Scale centred(ScalerKind kind, String name, double[] values) {
        double minimum = minimum(values);
        double maximum = maximum(values);
        return switch (kind) {
            case STANDARD ->
                    new Scale(
                            name,
                            mean(values),
                            usable(deviation(values), values),
                            minimum,
                            maximum);
            case MIN_MAX ->
                    new Scale(name, minimum, usable(maximum - minimum, values), minimum, maximum);
            case NONE -> new Scale(name, 0, 1, minimum, maximum);
        };
    }

    /** The scale of a target whose 0 must stay 0, because 0 is the naive forecast. */
    static Scale uncentred(ScalerKind kind, String name, double[] values) {
        double divisor =
                switch (kind) {
                    case STANDARD -> usable(deviation(values), values);
                    case MIN_MAX -> usable(largest(values), values);
                    case NONE -> 1;
                };
        return new Scale(name, 0, divisor, minimum(values), maximum(values));
    }

    Scale named(String other) {
        return new Scale(other, centre, divisor, minimum, maximum);
    }

    Scale widened(double factor) {
        return new Scale(name, centre, divisor * factor, minimum, maximum);
    }

    float scaled(double value) {
        return (float) ((value - centre) / divisor);
    }

    double unscaled(double value) {
        return value * divisor + centre;
    }

    // Equal values leave a spread of rounding errors only; dividing by it would make noise a
    // signal.
    private static double usable(double spread, double[] values) {
        return spread > 1e-12 * largest(values) ? spread : 1;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.length - 1));
    }

    private static double largest(double[] values) {
        return Math.max(Math.abs(minimum(values)), Math.abs(maximum(values)));
    }

    private static double minimum(double[] values) {
        return Arrays.stream(values).min().orElse(Double.NaN);
    }

    private static double maximum(double[] values) {
        return Arrays.stream(values).max().orElse(Double.NaN);
    }
}
