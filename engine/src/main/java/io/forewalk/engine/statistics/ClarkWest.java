package io.forewalk.engine.statistics;

import java.util.Optional;

/**
 * Test of a larger model against one that is nested in it (Clark and West, 2007): the mean of
 * {@code (y - small)^2 - [(y - large)^2 - (small - large)^2]}, which takes back what the larger
 * model loses by estimating parameters that may be zero. One-sided, by the normal distribution.
 *
 * @param count number of targets
 * @param statistic t of the mean; positive in favour of the larger model
 */
public record ClarkWest(int count, double statistic) {

    // Of fewer the normal distribution rejects up to 16 % of true null hypotheses at 5 %.
    private static final int LEAST = 10;

    /**
     * Compares two forecasts of the same targets.
     *
     * @param actual what came, {@code [targets]}
     * @param small forecasts of the nested model, {@code [targets]}
     * @param large forecasts of the larger model, {@code [targets]}
     * @param lags lags of Newey and West's variance, 0 for one-step forecasts
     * @return no test where the forecasts are the same or fewer than two targets exist
     */
    public static Optional<ClarkWest> of(
            double[] actual, double[] small, double[] large, int lags) {
        return of(adjusted(actual, small, large), Neighbours.all(actual.length), lags);
    }

    private static double[] adjusted(double[] actual, double[] small, double[] large) {
        double[] adjusted = new double[actual.length];
        for (int t = 0; t < adjusted.length; t++) {
            double smallError = actual[t] - small[t];
            double largeError = actual[t] - large[t];
            double gap = small[t] - large[t];
            adjusted[t] = smallError * smallError - (largeError * largeError - gap * gap);
        }
        return adjusted;
    }

    private static Optional<ClarkWest> of(double[] adjusted, Neighbours targets, int lags) {
        Moments moments = Moments.of(adjusted);
        if (!moments.varies() || lags >= adjusted.length) {
            return Optional.empty();
        }
        int n = adjusted.length;
        double variance = LongRunVariance.BARTLETT.of(adjusted, targets, lags) / (n - 1);
        return Optional.of(new ClarkWest(n, moments.mean() / Math.sqrt(variance)));
    }

    /** Small where the larger model is better. */
    public double pValue() {
        return Normal.cumulative(-statistic);
    }

    /**
     * As {@link #of}, with the reason where there is no test, which ten targets and the lags make.
     * Rejects for the larger model.
     */
    public static TestOutcome outcome(double[] actual, double[] small, double[] large, int lags) {
        return outcome(actual, small, large, Neighbours.all(actual.length), lags);
    }

    /** As {@link #outcome(double[], double[], double[], int)}, of targets with holes. */
    public static TestOutcome outcome(
            double[] actual, double[] small, double[] large, Neighbours targets, int lags) {
        int n = actual.length;
        return SampleCheck.problem(LEAST + lags, actual, small, large)
                .map(problem -> TestOutcome.none(n, problem))
                .orElseGet(() ->
                        of(adjusted(actual, small, large), targets, lags)
                                .map(test -> TestOutcome.upperNormal(test.statistic(), n))
                                .orElseGet(
                                        () -> TestOutcome.none(n, "the forecasts are the same")));
    }
}
