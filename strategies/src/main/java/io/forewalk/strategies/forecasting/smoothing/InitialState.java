package io.forewalk.strategies.forecasting.smoothing;

import java.util.Arrays;

/**
 * The level and trend before the first value that leave the least sum of squared errors under given
 * weights. Errors are linear in both, so they follow from normal equations, without a search.
 *
 * @param level before the first value
 * @param slope before the first value, 0 without a trend
 * @param squares the sum of squared errors
 */
record InitialState(double level, double slope, double squares) {

    private static final double SINGULAR = 1e-12;
    // Below this share of the sums it is the difference of, a rest is made of rounding errors.
    private static final double CANCELLED = 1e-10;

    static InitialState of(double[] values, SmoothingWeights weights, Trend trend) {
        var sums = new Sums(values, weights);
        InitialState found = sums.solve(trend != Trend.NONE);
        if (found.squares > CANCELLED * sums.ee) {
            return found;
        }
        var mean = new SmoothingMean(trend, weights, found.level, found.slope);
        double[] errors = mean.along(values).errors(values);
        double squares = Arrays.stream(errors).map(error -> error * error).sum();
        return new InitialState(found.level, found.slope, squares);
    }

    /** Sums of products of the errors of three filters: the values, a unit level, a unit slope. */
    private static final class Sums {

        private final double origin;
        private double ee;
        private double eu;
        private double ev;
        private double uu;
        private double uv;
        private double vv;

        Sums(double[] values, SmoothingWeights weights) {
            this.origin = values[0];
            double alpha = weights.alpha();
            double beta = weights.beta();
            double phi = weights.phi();
            double level = 0;
            double slope = 0;
            double unitLevel = 1;
            double slopeOfLevel = 0;
            double levelOfSlope = 0;
            double unitSlope = 1;
            for (double value : values) {
                double predicted = level + phi * slope;
                double e = value - origin - predicted;
                double u = unitLevel + phi * slopeOfLevel;
                double v = levelOfSlope + phi * unitSlope;
                ee += e * e;
                eu += e * u;
                ev += e * v;
                uu += u * u;
                uv += u * v;
                vv += v * v;
                level = predicted + alpha * e;
                slope = phi * slope + beta * e;
                unitLevel = u - alpha * u;
                slopeOfLevel = phi * slopeOfLevel - beta * u;
                levelOfSlope = v - alpha * v;
                unitSlope = phi * unitSlope - beta * v;
            }
        }

        InitialState solve(boolean trend) {
            double determinant = uu * vv - uv * uv;
            if (!trend || determinant <= SINGULAR * uu * vv) {
                double level = eu / uu;
                return new InitialState(origin + level, 0, ee - level * eu);
            }
            double level = (eu * vv - ev * uv) / determinant;
            double slope = (ev * uu - eu * uv) / determinant;
            return new InitialState(origin + level, slope, ee - level * eu - slope * ev);
        }
    }
}
