package io.forewalk.strategies.forecasting.smoothing;

import io.forewalk.engine.statistics.Minimizer;
import io.forewalk.engine.statistics.Minimum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Maximum likelihood for exponential smoothing with additive errors (Hyndman, Koehler, Ord and
 * Snyder, 2008, chapter 5). The initial states are solved for, the weights are climbed to from the
 * best point of a fixed grid.
 */
public record SmoothingEstimator(Trend trend) {

    /** Values that an estimate needs, so that the criterion of the largest model exists. */
    public static final int FEWEST_VALUES = 10;

    private static final Minimizer MINIMIZER = new Minimizer(100, 1_000, 1e-8);
    private static final double[] ALPHAS = {0.05, 0.2, 0.5, 0.8, 0.95};
    private static final double[] BETA_SHARES = {0.005, 0.05, 0.3};
    private static final double[] PLACES_OF_PHI = {0.1, 0.9};

    /**
     * The estimate.
     *
     * @param values at least {@link #FEWEST_VALUES}, not on a straight line
     */
    public SmoothingEstimate estimate(double[] values) {
        Minimum minimum = MINIMIZER.minimize(x -> deviance(values, x), best(values));
        SmoothingWeights weights = SmoothingWeights.at(trend, minimum.point());
        InitialState state = InitialState.of(values, weights, trend);
        var mean = new SmoothingMean(trend, weights, state.level(), state.slope());
        return new SmoothingEstimate(mean, values.length, state.squares());
    }

    private double deviance(double[] values, double[] x) {
        InitialState state = InitialState.of(values, SmoothingWeights.at(trend, x), trend);
        return 0.5 * values.length * StrictMath.log(state.squares());
    }

    // Ties go to the earlier point.
    private double[] best(double[] values) {
        return starts().stream()
                .min(Comparator.comparingDouble(x -> deviance(values, x)))
                .orElseThrow();
    }

    private List<double[]> starts() {
        List<double[]> starts = List.of(new double[0]);
        for (double[] places :
                List.of(ALPHAS, BETA_SHARES, PLACES_OF_PHI).subList(0, trend.weights())) {
            starts = extended(starts, places);
        }
        return starts;
    }

    private static List<double[]> extended(List<double[]> starts, double[] places) {
        List<double[]> longer = new ArrayList<>();
        for (double[] start : starts) {
            for (double place : places) {
                longer.add(
                        IntStream.rangeClosed(0, start.length)
                                .mapToDouble(i -> i < start.length ? start[i] : coordinate(place))
                                .toArray());
            }
        }
        return longer;
    }

    private static double coordinate(double place) {
        return StrictMath.asin(Math.sqrt(place));
    }
}
