package io.forewalk.strategies.forecasting.logprice;

import io.forewalk.engine.statistics.Moments;

/**
 * The log move {@code ln(O[s+1] / C[s])} from a close to the next open, as a training window shows
 * it.
 *
 * @param mean of the move
 * @param spread its deviation; if relative, over the deviation of that bar's error of the close
 * @param relative whether the spread breathes with the variance of the close
 */
public record OpenGap(double mean, double spread, boolean relative) {

    /** Mean and sample deviation, divisor n - 1. */
    public static OpenGap of(double[] gaps) {
        Moments moments = Moments.of(gaps);
        return new OpenGap(moments.mean(), moments.deviation(), false);
    }

    /** No move on average; the spread is the root mean square. */
    public static OpenGap aroundZero(double[] gaps) {
        Moments moments = Moments.of(gaps);
        return new OpenGap(0, Math.sqrt(moments.second() + moments.mean() * moments.mean()), false);
    }

    /**
     * The same mean with a spread in units of the close's deviation: the root of the sum of squared
     * distances over the sum of variances. The spread stays constant where all variances are 0.
     *
     * @param gaps the moves to the bars whose variances these are, at the end of both arrays
     * @param variances of the close's errors
     */
    public OpenGap relativeTo(double[] gaps, double[] variances) {
        int shift = gaps.length - variances.length;
        double distances = 0;
        double sum = 0;
        for (int i = Math.max(0, -shift); i < variances.length; i++) {
            double distance = gaps[i + shift] - mean;
            distances += distance * distance;
            sum += variances[i];
        }
        return sum > 0 ? new OpenGap(mean, Math.sqrt(distances / sum), true) : this;
    }

    /** Deviation of the move on a bar whose error of the close has a variance. */
    public double deviation(double variance) {
        return relative ? spread * Math.sqrt(variance) : spread;
    }
}
