package io.forewalk.engine.statistics;

import java.util.Arrays;
import java.util.List;

/** One step of {@link ModelConfidenceSet}: are the models left equally accurate? */
sealed interface EqualAccuracy {

    /**
     * What one step found.
     *
     * @param pValue share of the resamples with a larger statistic
     * @param worst model to go if the test rejects
     */
    record Step(double pValue, int worst) {}

    Step test(List<Integer> models);

    static EqualAccuracy of(ResampledMeans means, ModelConfidenceSet.Statistic statistic) {
        return switch (statistic) {
            case RANGE -> Range.of(means);
            case MAXIMUM -> new Maximum(means);
        };
    }

    /** Difference over its deviation; none where it is 0. */
    private static double ratio(double difference, double deviation) {
        return difference == 0 ? 0 : difference / deviation;
    }

    private static double shareAbove(double[] simulated, double statistic) {
        int above = 0;
        for (double value : simulated) {
            above += value > statistic ? 1 : 0;
        }
        return above / (double) simulated.length;
    }

    /** {@code T_R}: largest t among all pairs of models left. */
    final class Range implements EqualAccuracy {

        private final ResampledMeans means;
        private final double[][] deviations;

        private Range(ResampledMeans means, double[][] deviations) {
            this.means = means;
            this.deviations = deviations;
        }

        static Range of(ResampledMeans means) {
            int k = means.means().length;
            double[][] deviations = new double[k][k];
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    deviations[i][j] = deviation(means.errors()[i], means.errors()[j]);
                }
            }
            return new Range(means, deviations);
        }

        private static double deviation(double[] first, double[] second) {
            double sum = 0;
            for (int b = 0; b < first.length; b++) {
                double gap = first[b] - second[b];
                sum += gap * gap;
            }
            return Math.sqrt(sum / first.length);
        }

        @Override
        public Step test(List<Integer> models) {
            double[] largest = new double[means.resamples()];
            double statistic = Double.NEGATIVE_INFINITY;
            int worst = models.getFirst();
            for (int i : models) {
                for (int j : models) {
                    if (i == j) {
                        continue;
                    }
                    double t = ratio(means.means()[i] - means.means()[j], deviations[i][j]);
                    if (t > statistic) {
                        statistic = t;
                        worst = i;
                    }
                    simulate(i, j, largest);
                }
            }
            return new Step(shareAbove(largest, statistic), worst);
        }

        private void simulate(int i, int j, double[] largest) {
            double[] first = means.errors()[i];
            double[] second = means.errors()[j];
            double deviation = deviations[i][j];
            if (deviation == 0) {
                return;
            }
            for (int b = 0; b < largest.length; b++) {
                largest[b] = Math.max(largest[b], (first[b] - second[b]) / deviation);
            }
        }
    }

    /** {@code T_max}: largest t of a model against the mean of those left. */
    final class Maximum implements EqualAccuracy {

        private final ResampledMeans means;

        private Maximum(ResampledMeans means) {
            this.means = means;
        }

        @Override
        public Step test(List<Integer> models) {
            double[] centre = new double[means.resamples()];
            double mean = 0;
            for (int model : models) {
                mean += means.means()[model] / models.size();
                for (int b = 0; b < centre.length; b++) {
                    centre[b] += means.errors()[model][b] / models.size();
                }
            }
            double[] largest = new double[centre.length];
            Arrays.fill(largest, Double.NEGATIVE_INFINITY);
            double statistic = Double.NEGATIVE_INFINITY;
            int worst = models.getFirst();
            for (int model : models) {
                double deviation = simulate(model, centre, largest);
                double t = ratio(means.means()[model] - mean, deviation);
                if (t > statistic) {
                    statistic = t;
                    worst = model;
                }
            }
            return new Step(shareAbove(largest, statistic), worst);
        }

        private double simulate(int model, double[] centre, double[] largest) {
            double[] errors = means.errors()[model];
            double squares = 0;
            for (int b = 0; b < centre.length; b++) {
                squares += (errors[b] - centre[b]) * (errors[b] - centre[b]);
            }
            double deviation = Math.sqrt(squares / centre.length);
            for (int b = 0; b < centre.length; b++) {
                largest[b] = Math.max(largest[b], ratio(errors[b] - centre[b], deviation));
            }
            return deviation;
        }
    }
}
