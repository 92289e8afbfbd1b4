package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.statistics.Moments;
import java.util.List;
import java.util.Optional;

/**
 * Estimated ARIMA model of a series of levels.
 *
 * @param d how often the levels are differenced
 * @param process of the differences, less their mean
 * @param value mean and noise variance of the differences, and the likelihood
 * @param maximum where the search ended; empty if it was in vain
 * @param starts names of the starts tried, the best first
 * @param fallback whether and why this is a random walk in place of the model asked for
 */
record ArimaEstimate(
        int d,
        ArmaProcess process,
        LikelihoodValue value,
        Optional<Maximum> maximum,
        List<String> starts,
        Fallback fallback) {

    /**
     * The highest of the maxima with all roots clear of the unit circle; empty if there is none.
     */
    static Optional<ArimaEstimate> of(int d, List<Maximum> maxima) {
        List<String> starts = maxima.stream().map(Maximum::start).toList();
        return maxima.stream()
                .filter(Maximum::isSound)
                .findFirst()
                .map(sound ->
                        new ArimaEstimate(
                                d,
                                sound.process(),
                                sound.value(),
                                Optional.of(sound),
                                starts,
                                Fallback.NONE));
    }

    /**
     * The random walk, with drift if asked. Its variance may be 0, its likelihood {@code NaN} then.
     *
     * @param levels {@code [n]}, at least two
     */
    static ArimaEstimate randomWalk(double[] levels, boolean withDrift, Fallback reason) {
        double[] steps = Differences.of(levels, 1);
        Moments moments = Moments.of(steps);
        double drift = withDrift ? moments.mean() : 0;
        double spread = moments.varies() ? moments.second() : 0;
        double offset = moments.mean() - drift;
        double variance = spread + offset * offset;
        double logLikelihood =
                LikelihoodValue.of(steps.length, drift, variance * steps.length, 0).logLikelihood();
        return new ArimaEstimate(
                1,
                ArmaProcess.noise(),
                new LikelihoodValue(logLikelihood, drift, variance),
                Optional.empty(),
                List.of(),
                reason);
    }

    /** Whether this is a random walk in place of the model asked for. */
    boolean isFallback() {
        return fallback != Fallback.NONE;
    }

    /** Standard deviation of the noise. */
    double sigma() {
        return Math.sqrt(value.variance());
    }
}
