package io.forewalk.engine.metrics.forecast;

import io.forewalk.engine.forecast.PredictiveDistribution;

/**
 * One predicted price beside what came. Prices that differ by rounding alone count as the same: on
 * prices that stand still, tests would tell forecasters apart by their rounding.
 *
 * @param origin index of the last bar known, in the instrument's history
 * @param predicted for the target, a bar after the origin
 * @param actual price of that bar
 * @param originClose close of the origin: what the naive predicts for open and close alike
 * @param predictedMove predicted close - predicted open, {@code NaN} if one of them is missing
 * @param actualMove close - open of the target
 */
public record ScoredForecast(
        int origin,
        PredictiveDistribution predicted,
        double actual,
        double originClose,
        double predictedMove,
        double actualMove) {

    // What exp(ln(price)) and a weighted mean of equal prices lose, with room to spare.
    private static final double ROUNDING = 1e-14;

    /** Actual - predicted price, 0 where they differ by rounding alone. */
    public double error() {
        return isSame(actual, predicted.point()) ? 0 : actual - predicted.point();
    }

    /** {@code ln(actual / predicted)}, {@code NaN} where the prediction is no price above 0. */
    public double returnError() {
        return logRatio(actual, predicted.point());
    }

    /** The naive's error. */
    public double naiveError() {
        return actual - originClose;
    }

    /** The naive's return error. */
    public double naiveReturnError() {
        return logRatio(actual, originClose);
    }

    /** {@code ln(actual / last close)}. */
    public double actualReturn() {
        return returnOf(actual);
    }

    /** {@code ln(predicted / last close)}, {@code NaN} where the prediction is no price above 0. */
    public double predictedReturn() {
        return predicted.point() > 0 ? returnOf(predicted.point()) : Double.NaN;
    }

    /** A price as a log return from the last close. */
    double returnOf(double price) {
        return logRatio(price, originClose);
    }

    private static double logRatio(double actual, double predicted) {
        if (!(predicted > 0)) {
            return Double.NaN;
        }
        return isSame(actual, predicted) ? 0 : StrictMath.log(actual / predicted);
    }

    private static boolean isSame(double actual, double predicted) {
        return Math.abs(actual - predicted) <= ROUNDING * actual;
    }
}
