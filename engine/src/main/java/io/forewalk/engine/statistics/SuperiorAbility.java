package io.forewalk.engine.statistics;

import java.util.Arrays;
import java.util.Optional;

/**
 * Is any of several models better than a benchmark, the luck of the best of many taken into
 * account? White's Reality Check (2000) and Hansen's test for superior predictive ability (2005) on
 * resamples of the loss differences; Hansen's divides by their deviations, so that a noisy model
 * cannot drown a good one, and centres at 0 those that are clearly worse. Follows Python's {@code
 * arch.bootstrap.SPA}, but studentises where the name says so.
 *
 * <p>With fewer than about 500 targets Hansen's form rejects too often, the more the longer the
 * blocks, as the deviations are estimated; {@link #corrected} allows for that. See the page on
 * calibration.
 *
 * @param statistic largest {@code sqrt(n)} mean gain of a model over the benchmark, over its
 *     deviation and at least 0 where studentised; every number is {@code NaN} without a test
 * @param best the model that has it, -1 without a test
 * @param lower p-value with every worse model centred at its own mean: too small
 * @param consistent p-value of Hansen's choice between the two: the one to read
 * @param upper p-value with every model taken to be as good as the benchmark: White's
 * @param reason why there is no test, empty where there is one
 */
public record SuperiorAbility(
        double statistic, int best, double lower, double consistent, double upper, String reason) {

    private static final int LEAST = 10;

    /**
     * White's Reality Check, to be read by {@link #upper}.
     *
     * @param benchmark losses of the benchmark, {@code [targets]}
     * @param models losses of the models, {@code [models][targets]}
     * @param rows numbers of the targets drawn, {@code [resamples][targets]}
     * @param meanBlock mean block length of the resamples
     * @throws IllegalArgumentException if the numbers of losses differ
     */
    public static SuperiorAbility white(
            double[] benchmark, double[][] models, int[][] rows, double meanBlock) {
        return of(LossGains.of(benchmark, models), rows, meanBlock, Form.WHITE);
    }

    /**
     * Hansen's studentised test, to be read by {@link #consistent}; arguments as {@link #white}.
     */
    public static SuperiorAbility hansen(
            double[] benchmark, double[][] models, int[][] rows, double meanBlock) {
        return of(LossGains.of(benchmark, models), rows, meanBlock, Form.HANSEN);
    }

    /**
     * Hansen's with a correction for few targets, the one to use in a verdict: the resamples spread
     * like normal values, the statistic like Student's with an estimated deviation, so it is turned
     * into the normal value as rare before they are compared. Arguments as {@link #white}; the
     * statistic reported is Hansen's.
     */
    public static SuperiorAbility corrected(
            double[] benchmark, double[][] models, int[][] rows, double meanBlock) {
        return of(LossGains.of(benchmark, models), rows, meanBlock, Form.CORRECTED);
    }

    /**
     * The same with the sample counted among its own resamples, {@code (1 + k) / (1 + resamples)}
     * where k of them lie above it (Davison and Hinkley, 1997, 4.2): 100 resamples cannot say that
     * a probability is below one in 101. For pages; published implementations divide k alone.
     */
    public SuperiorAbility counted(int resamples) {
        return new SuperiorAbility(
                statistic,
                best,
                ResampledMeans.counted(lower, resamples),
                ResampledMeans.counted(consistent, resamples),
                ResampledMeans.counted(upper, resamples),
                reason);
    }

    private enum Form {
        WHITE,
        HANSEN,
        CORRECTED
    }

    private static SuperiorAbility of(LossGains gains, int[][] rows, double meanBlock, Form form) {
        Optional<String> problem = gains.problem(LEAST);
        if (problem.isPresent()) {
            double nan = Double.NaN;
            return new SuperiorAbility(nan, -1, nan, nan, nan, problem.get());
        }
        ResampledMeans means = ResampledMeans.of(gains.varying(), rows);
        double[] deviations = gains.deviations(meanBlock);
        double[] scales = form == Form.WHITE ? ones(deviations.length) : deviations;
        double root = Math.sqrt(gains.count());
        int best = 0;
        double statistic = Double.NEGATIVE_INFINITY;
        for (int model = 0; model < scales.length; model++) {
            double t = root * means.means()[model] / scales[model];
            if (t > statistic) {
                statistic = t;
                best = model;
            }
        }
        // Hansen's statistic is never below 0, White's may be.
        double least = form == Form.WHITE ? Double.NEGATIVE_INFINITY : 0;
        double floored = Math.max(least, statistic);
        double compared =
                form == Form.CORRECTED
                        ? KernelFreedom.of(gains.count(), meanBlock).asNormal(floored)
                        : floored;
        var simulation = new Simulation(means, scales, root, least, compared);
        double[][] centres = centres(means.means(), deviations, gains.count());
        return new SuperiorAbility(
                floored,
                gains.original(best),
                simulation.pValue(centres[0]),
                simulation.pValue(centres[1]),
                simulation.pValue(centres[2]),
                "");
    }

    // What is left of each model's mean gain under the null: liberal, Hansen's, none.
    private static double[][] centres(double[] means, double[] deviations, int count) {
        double threshold = 2 * StrictMath.log(StrictMath.log(count)) / count;
        double[][] centres = new double[3][means.length];
        for (int model = 0; model < means.length; model++) {
            double mean = means[model];
            double limit = -deviations[model] * Math.sqrt(threshold);
            centres[0][model] = Math.min(mean, 0);
            centres[1][model] = mean < limit ? mean : 0;
        }
        return centres;
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static final class Simulation {

        private final ResampledMeans means;
        private final double[] scales;
        private final double root;
        private final double least;
        private final double statistic;

        private Simulation(
                ResampledMeans means,
                double[] scales,
                double root,
                double least,
                double statistic) {
            this.means = means;
            this.scales = scales;
            this.root = root;
            this.least = least;
            this.statistic = statistic;
        }

        // Where no model is ahead, the floored statistic is 0 and no resample lies above it, though
        // nothing speaks against the null: the chance of a maximum of at least 0 is one.
        double pValue(double[] centres) {
            if (statistic <= least) {
                return 1;
            }
            int above = 0;
            for (int resample = 0; resample < means.resamples(); resample++) {
                double largest = least;
                for (int model = 0; model < scales.length; model++) {
                    double gain = means.errors()[model][resample] + centres[model];
                    largest = Math.max(largest, root * gain / scales[model]);
                }
                above += largest > statistic ? 1 : 0;
            }
            return above / (double) means.resamples();
        }
    }
}
