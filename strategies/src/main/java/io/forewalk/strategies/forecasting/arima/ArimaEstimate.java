package io.forewalk.strategies.forecasting.arima;

import io.forewalk.engine.statistics.Moments;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Estimated ARIMA model of a series of levels.
 *
 * @param specification what was estimated
 * @param process of the differences, less the regression
 * @param value regression coefficients and noise variance of the differences, and the likelihood
 * @param maximum where the search ended; of length 0 if it was in vain, else 1
 * @param starts names of the starts tried, the best first
 * @param fallback whether and why this is a random walk in place of the model asked for
 */
record ArimaEstimate(
        Specification specification,
        ArmaProcess process,
        LikelihoodValue value,
        List<Maximum> maximum,
        List<String> starts,
        Fallback fallback)
        implements Serializable {

    ArimaEstimate {
        maximum = List.copyOf(maximum);
        starts = List.copyOf(starts);
    }

    /**
     * The highest of the maxima with all roots clear of the unit circle; empty if there is none.
     */
    static Optional<ArimaEstimate> of(Specification specification, List<Maximum> maxima) {
        List<String> starts = maxima.stream().map(Maximum::start).toList();
        return maxima.stream()
                .filter(Maximum::isSound)
                .findFirst()
                .map(sound ->
                        new ArimaEstimate(
                                specification,
                                sound.process(),
                                sound.value(),
                                List.of(sound),
                                starts,
                                Fallback.NONE));
    }

    /**
     * The random walk, with drift if asked. Its variance may be 0, its likelihood {@code NaN} then.
     *
     * @param levels {@code [n]}, at least two
     */
    static ArimaEstimate randomWalk(double[] levels, boolean withDrift, Fallback reason) {
        double[] steps = Differencing.of(1).of(levels);
        Moments moments = Moments.of(steps);
        double spread = moments.varies() ? moments.second() : 0;
        double offset = withDrift ? 0 : moments.mean();
        double[] drift = withDrift ? new double[] {moments.mean()} : new double[0];
        return new ArimaEstimate(
                Specification.randomWalk(withDrift),
                ArmaProcess.noise(),
                LikelihoodValue.ofNoise(steps.length, drift, spread + offset * offset),
                List.of(),
                List.of(),
                reason);
    }

    /** Where the search ended, from which a later one goes on. */
    Optional<Maximum> best() {
        return maximum.stream().findFirst();
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
