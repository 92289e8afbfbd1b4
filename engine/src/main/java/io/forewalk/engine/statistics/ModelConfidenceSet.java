package io.forewalk.engine.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The set of models that holds the best one with a given confidence (Hansen, Lunde and Nason,
 * 2011): while equal accuracy of the models left is rejected, the worst of them goes. A model's
 * p-value is the largest of the tests up to its own elimination, the last model's is 1. Follows
 * Python's {@code arch.bootstrap.MCS}. A model with the very losses of an earlier one shares its
 * p-value: it takes no part, or it would count twice.
 *
 * @param pValues of each model in the order given; all {@code NaN} without a test
 * @param eliminated models in the order in which they went, the best last
 * @param reason why there is no test, empty where there is one
 */
public record ModelConfidenceSet(List<Double> pValues, List<Integer> eliminated, String reason) {

    private static final int LEAST = 10;

    /** The statistic that compares the models left. */
    public enum Statistic {
        /** Largest t of the mean loss difference of two models ({@code T_R}). */
        RANGE,
        /** Largest t of a model's mean loss against the mean of all ({@code T_max}). */
        MAXIMUM
    }

    /** Copies the lists. */
    public ModelConfidenceSet {
        pValues = List.copyOf(pValues);
        eliminated = List.copyOf(eliminated);
    }

    /**
     * Tests the models on given resamples.
     *
     * @param losses {@code [models][targets]}
     * @param rows numbers of the targets drawn, {@code [resamples][targets]}, as {@link
     *     StationaryBootstrap#resamples} gives them
     * @throws IllegalArgumentException if there is no model or the numbers of losses differ
     */
    public static ModelConfidenceSet of(double[][] losses, int[][] rows, Statistic statistic) {
        if (losses.length == 0) {
            throw new IllegalArgumentException("The models (0) must be at least 1.");
        }
        Optional<String> problem = SampleCheck.problem(LEAST, losses);
        if (problem.isPresent()) {
            List<Double> none =
                    IntStream.range(0, losses.length).mapToObj(m -> Double.NaN).toList();
            return new ModelConfidenceSet(none, List.of(), problem.get());
        }
        int[] original = originals(losses);
        List<Integer> models =
                IntStream.range(0, losses.length).filter(m -> original[m] == m).boxed().toList();
        return eliminate(ResampledMeans.of(losses, rows), models, original, statistic);
    }

    // For each model the first one with the same losses, itself if there is none before.
    private static int[] originals(double[][] losses) {
        int[] originals = new int[losses.length];
        for (int model = 0; model < losses.length; model++) {
            int first = 0;
            while (!Arrays.equals(losses[first], losses[model])) {
                first++;
            }
            originals[model] = first;
        }
        return originals;
    }

    private static ModelConfidenceSet eliminate(
            ResampledMeans means, List<Integer> models, int[] original, Statistic statistic) {
        double[] pValues = new double[original.length];
        List<Integer> left = new ArrayList<>(models);
        List<Integer> eliminated = new ArrayList<>();
        EqualAccuracy accuracy = EqualAccuracy.of(means, statistic);
        double largest = 0;
        while (left.size() > 1) {
            EqualAccuracy.Step step = accuracy.test(left);
            largest = Math.max(largest, step.pValue());
            pValues[step.worst()] = largest;
            eliminated.add(step.worst());
            left.remove(Integer.valueOf(step.worst()));
        }
        pValues[left.getFirst()] = 1;
        eliminated.add(left.getFirst());
        List<Double> shared =
                IntStream.range(0, original.length).mapToObj(m -> pValues[original[m]]).toList();
        return new ModelConfidenceSet(shared, eliminated, "");
    }

    /**
     * The same with the sample counted among its own resamples, as {@link SuperiorAbility#counted}.
     */
    public ModelConfidenceSet counted(int resamples) {
        return new ModelConfidenceSet(
                pValues.stream().map(p -> ResampledMeans.counted(p, resamples)).toList(),
                eliminated,
                reason);
    }

    /**
     * The models not rejected, in the order given: those whose p-value is at least {@code level}.
     *
     * @param level e.g. 0.1 for a set that holds the best model with 90 % confidence
     */
    public List<Integer> included(double level) {
        return IntStream.range(0, pValues.size())
                .filter(model -> pValues.get(model) >= level)
                .boxed()
                .toList();
    }
}
