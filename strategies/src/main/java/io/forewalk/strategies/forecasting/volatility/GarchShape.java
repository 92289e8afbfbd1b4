package io.forewalk.strategies.forecasting.volatility;

import java.util.ArrayList;
import java.util.List;

/**
 * Which parameters a GARCH has, and how the search's coordinates stand for them. Every point stands
 * for a stationary model with positive variances: {@code x[0]} is the log of omega, then come
 * logits of the persistence and of the part of it that errors have; the rest as the shape asks.
 * Numbers are those of returns with variance one.
 *
 * @param mean whether the returns have a mean to be estimated
 * @param asymmetric whether falls weigh otherwise than rises
 * @param student whether errors have a t distribution
 */
public record GarchShape(boolean mean, boolean asymmetric, boolean student) {

    private static final double MOST_PERSISTENCE = 0.99999;
    // 2 / nu, so that the normal law is near: nu from 2.05 to 500 as in Python's arch.
    private static final double LEAST_TAIL = 0.004;
    private static final double MOST_TAIL = 2 / 2.05;
    private static final double[] PERSISTENCES = {0.5, 0.9, 0.98};
    private static final double[] SHARES = {0.02, 0.07, 0.2};

    /** GARCH(1,1) of errors of mean zero with normal errors. */
    static final GarchShape PLAIN = new GarchShape(false, false, false);

    GarchParameters at(double[] x) {
        int next = 3;
        double persistence = MOST_PERSISTENCE * logistic(x[1]);
        double ofErrors = persistence * logistic(x[2]);
        double rises = asymmetric ? 2 * logistic(x[next++]) * ofErrors : ofErrors;
        double degrees = Double.POSITIVE_INFINITY;
        if (student) {
            degrees = 2 / (LEAST_TAIL + (MOST_TAIL - LEAST_TAIL) * logistic(x[next++]));
        }
        return new GarchParameters(
                mean ? x[next] : 0,
                StrictMath.exp(x[0]),
                rises,
                2 * (ofErrors - rises),
                persistence - ofErrors,
                degrees);
    }

    /** A grid of points with variance one in the long run. */
    List<double[]> starts(double sampleMean) {
        List<double[]> starts = new ArrayList<>();
        for (double persistence : PERSISTENCES) {
            for (double share : SHARES) {
                starts.add(start(persistence, share, sampleMean));
            }
        }
        return starts;
    }

    private double[] start(double persistence, double share, double sampleMean) {
        double[] x = new double[3 + (asymmetric ? 1 : 0) + (student ? 1 : 0) + (mean ? 1 : 0)];
        x[0] = StrictMath.log(1 - persistence);
        x[1] = logit(persistence / MOST_PERSISTENCE);
        x[2] = logit(share);
        if (student) {
            x[3 + (asymmetric ? 1 : 0)] = logit(0.25);
        }
        if (mean) {
            x[x.length - 1] = sampleMean;
        }
        return x;
    }

    private static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    private static double logit(double share) {
        return StrictMath.log(share / (1 - share));
    }
}
