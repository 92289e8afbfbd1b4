package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.measure.Interval;
import io.forewalk.engine.metrics.performance.ActiveReturns;
import io.forewalk.engine.metrics.performance.CompoundAnnualGrowth;
import io.forewalk.engine.metrics.performance.Performance;
import io.forewalk.engine.metrics.performance.SharpeRatio;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.statistics.BlockLength;
import io.forewalk.engine.statistics.Moments;
import io.forewalk.engine.statistics.StationaryBootstrap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * Percentile intervals of a contestant's measures by the stationary bootstrap of its returns
 * (Politis and Romano, 1994), the block length from the data (Politis and White, 2004, corrected
 * 2009). The mean return beyond the benchmark resamples the differences, so that both move
 * together.
 *
 * @param random of the contestant
 */
public record BootstrapIntervals(
        Performance performance, StatisticsSettings settings, RandomSource random) {

    /** By metric key; none where returns are fewer than eight or do not vary. */
    public Map<String, Interval> byKey() {
        Map<String, Interval> intervals = new LinkedHashMap<>();
        intervals.put("sharpe", sharpe());
        double[] growths = replicate(performance.returns(), BootstrapIntervals::growth);
        intervals.put("totalReturn", percentiles(growths, growth -> growth - 1));
        double days = performance.days();
        intervals.put("cagr", percentiles(growths, g -> CompoundAnnualGrowth.of(g, days)));
        double[] falls = replicate(performance.returns(), BootstrapIntervals::deepestFall);
        intervals.put("maxDrawdown", percentiles(falls, fall -> fall));
        ActiveReturns.of(performance)
                .ifPresent(active -> intervals.put("excessReturn", excessReturn(active)));
        return intervals;
    }

    /** Mean block length in bars; {@code NaN} where there is no interval. */
    double blockLength() {
        return blockLength(performance.returns());
    }

    // A block is at least one bar long; series without memory ask for less.
    private static double blockLength(double[] values) {
        return Math.max(1, BlockLength.of(values));
    }

    private Interval sharpe() {
        double[] excess = performance.excessReturns();
        double barsPerYear = performance.barsPerYear();
        return percentiles(
                replicate(excess, sample -> SharpeRatio.of(sample, barsPerYear)), value -> value);
    }

    private Interval excessReturn(double[] active) {
        double barsPerYear = performance.barsPerYear();
        return percentiles(
                replicate(active, sample -> Moments.of(sample).mean() * barsPerYear),
                value -> value);
    }

    private static double growth(double[] returns) {
        double growth = 1;
        for (double value : returns) {
            growth *= 1 + value;
        }
        return growth;
    }

    private static double deepestFall(double[] returns) {
        double equity = 1;
        double highest = 1;
        double deepest = 0;
        for (double value : returns) {
            equity *= 1 + value;
            highest = Math.max(highest, equity);
            deepest = Math.min(deepest, equity / highest - 1);
        }
        return deepest;
    }

    // Every call starts the same sequence, so the measures of one contestant share their resamples.
    private double[] replicate(double[] values, ToDoubleFunction<double[]> statistic) {
        double blockLength = blockLength(values);
        return Double.isNaN(blockLength)
                ? new double[0]
                : new StationaryBootstrap(blockLength, settings.bootstrap())
                        .replicate(values, statistic, random.generator());
    }

    private Interval percentiles(double[] replicates, DoubleUnaryOperator measure) {
        double[] measured = Arrays.stream(replicates).map(measure).toArray();
        return Interval.of(StationaryBootstrap.percentiles(measured, settings.level()));
    }
}
