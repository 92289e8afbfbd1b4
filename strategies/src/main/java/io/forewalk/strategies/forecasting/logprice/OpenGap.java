package io.forewalk.strategies.forecasting.logprice;

import io.forewalk.engine.statistics.Moments;

import java.util.ArrayList;
import java.util.List;

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
     * The same mean with a spread in units of the close's deviation: the root mean square of {@code
     * (gap - mean) / sqrt(variance)}.
     *
     * @param gaps the moves before the last bars for which variances are known
     * @param variances of the close's errors, of the same bars at the end of both arrays
     */
    public OpenGap relativeTo(double[] gaps, double[] variances) {
        int shift = gaps.length - variances.length;
        List<Double> ratios = new ArrayList<>();
        for (int i = Math.max(0, -shift); i < variances.length; i++) {
            if (variances[i] > 0) {
                double distance = gaps[i + shift] - mean;
                ratios.add(distance * distance / variances[i]);
            }
        }
        double sum = ratios.stream().mapToDouble(ratio -> ratio).sum();
        return ratios.isEmpty() ? this : new OpenGap(mean, Math.sqrt(sum / ratios.size()), true);
    }

    /** Deviation of the move on a bar whose error of the close has a variance. */
    public double deviation(double variance) {
        return relative ? spread * Math.sqrt(variance) : spread;
    }
}
