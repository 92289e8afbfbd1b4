package io.forewalk.engine.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What each of several models gains over a benchmark, target by target: its loss less theirs. Gains
 * that do not vary, such as those of a copy of the benchmark, have no deviation and take no part.
 */
final class LossGains {

    private static final double NOTHING = 1e-20;

    /** {@code [models][targets]}. */
    private final double[][] all;

    /** The models whose gains vary. */
    private final List<Integer> kept;

    private LossGains(double[][] all, List<Integer> kept) {
        this.all = all;
        this.kept = kept;
    }

    static LossGains of(double[] benchmark, double[][] models) {
        double[][] gains = new double[models.length][];
        for (int model = 0; model < models.length; model++) {
            SampleCheck.problem(0, benchmark, models[model]);
            gains[model] = new double[benchmark.length];
            for (int t = 0; t < benchmark.length; t++) {
                gains[model][t] = benchmark[t] - models[model][t];
            }
        }
        List<Integer> kept =
                IntStream.range(0, models.length)
                        .filter(model -> Moments.of(gains[model]).varies())
                        .boxed()
                        .toList();
        return new LossGains(gains, kept);
    }

    Optional<String> problem(int least) {
        if (all.length == 0) {
            return Optional.of("there is no model beside the benchmark");
        }
        Optional<String> problem = SampleCheck.problem(least, all);
        if (problem.isPresent()) {
            return problem;
        }
        return kept.isEmpty()
                ? Optional.of("every model has the benchmark's losses or differs by a constant")
                : Optional.empty();
    }

    double[][] varying() {
        return kept.stream().map(model -> all[model]).toArray(double[][]::new);
    }

    int count() {
        return all[0].length;
    }

    int original(int model) {
        return kept.get(model);
    }

    /**
     * Deviations of {@code sqrt(n)} times the means, by the stationary bootstrap's own kernel
     * (Politis and Romano, 1994, lemma 1), {@code [models kept]}.
     */
    double[] deviations(double meanBlock) {
        double[] weights = weights(count(), Math.min(1, 1 / meanBlock));
        return kept.stream()
                .mapToDouble(model -> Math.sqrt(variance(all[model], weights)))
                .toArray();
    }

    private static double[] weights(int n, double endsBlock) {
        double[] goesOn = new double[n + 1];
        goesOn[0] = 1;
        for (int lag = 1; lag <= n; lag++) {
            goesOn[lag] = goesOn[lag - 1] * (1 - endsBlock);
        }
        double[] weights = new double[n];
        for (int lag = 0; lag < n; lag++) {
            double share = (double) lag / n;
            weights[lag] = (1 - share) * goesOn[lag] + share * goesOn[n - lag];
        }
        return weights;
    }

    private static double variance(double[] gains, double[] weights) {
        double mean = Moments.of(gains).mean();
        double own = covariance(gains, mean, 0);
        double sum = own;
        for (int lag = 1; lag < gains.length; lag++) {
            // Most weights of a long series are nothing, and its covariances the whole work.
            if (weights[lag] > NOTHING) {
                sum += 2 * weights[lag] * covariance(gains, mean, lag);
            }
        }
        // A quadratic form of a kernel that is nowhere negative, but for rounding.
        return Math.max(sum, 1e-12 * own);
    }

    private static double covariance(double[] gains, double mean, int lag) {
        double sum = 0;
        for (int t = lag; t < gains.length; t++) {
            sum += (gains[t] - mean) * (gains[t - lag] - mean);
        }
        return sum / gains.length;
    }
}
