package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.measure.MetricDefinition;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.selection.Choice;
import io.forewalk.engine.selection.Selection;
import io.forewalk.engine.statistics.RankCorrelation;
import io.forewalk.reports.content.Unit;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What one selection was worth, in numbers. */
record SelectionFacts(Selection selection, MetricDefinition measure) {

    /** Measures whose level does not depend on the length of the span. */
    private static final Set<String> LENGTHLESS =
            Set.of(
                    "cagr",
                    "sharpe",
                    "sortino",
                    "calmar",
                    "cvar95",
                    "omega",
                    "profitFactor",
                    "winRate",
                    "expectancy",
                    "returnRmse",
                    "returnMae",
                    "returnCrps");

    static SelectionFacts of(ExperimentResult result, Selection selection) {
        MetricDefinition measure =
                result.scorecard().definitions().stream()
                        .filter(definition -> definition.key().equals(selection.measure()))
                        .findFirst()
                        .orElseThrow();
        return new SelectionFacts(selection, measure);
    }

    Unit unit() {
        return measure.unit() == MetricDefinition.Unit.RATIO ? Unit.RATIO : Unit.of(measure);
    }

    /** Whether a training window and the block after it can be compared by level. */
    boolean comparable() {
        return LENGTHLESS.contains(selection.measure());
    }

    /** How much worse the second number is, in the measure's unit; below 0 if it is better. */
    double lost(double inSample, double outOfSample) {
        double fall = inSample - outOfSample;
        return measure.better() == Better.LOWER ? -fall : fall;
    }

    /** Mean score of the chosen ones over their training windows. */
    double chosenInSample() {
        return mean(paired().mapToDouble(i -> choice(i).inSampleOfChosen()));
    }

    /** Mean score of the chosen ones over the blocks that followed. */
    double chosenOutOfSample() {
        return mean(paired().mapToDouble(i -> choice(i).outOfSampleOfChosen()));
    }

    /** Choices whose chosen one has both scores. */
    IntStream paired() {
        return IntStream.range(0, selection.choices().size())
                .filter(i -> Double.isFinite(choice(i).inSampleOfChosen()))
                .filter(i -> Double.isFinite(choice(i).outOfSampleOfChosen()));
    }

    /** Mean of what every candidate lost from each window to the block after it. */
    double meanLost() {
        return mean(
                selection.choices().stream()
                        .flatMapToDouble(choice ->
                                IntStream.range(0, choice.inSample().size())
                                        .mapToDouble(i ->
                                                lost(
                                                        choice.inSample().get(i),
                                                        choice.outOfSample().get(i)))));
    }

    /** Spearman's correlation of scores in and out of sample, mean over the cuts that have one. */
    double rankCorrelation() {
        return mean(selection.choices().stream().mapToDouble(SelectionFacts::rankCorrelation));
    }

    static double rankCorrelation(Choice choice) {
        return RankCorrelation.of(column(choice.inSample()), column(choice.outOfSample()));
    }

    /**
     * Place of the chosen one among all candidates out of sample, 1 the best, equals half counted;
     * {@code NaN} where fewer than two have a score.
     */
    double place(Choice choice) {
        double own = choice.outOfSampleOfChosen();
        long scored = scored(choice);
        if (Double.isNaN(own) || scored < 2) {
            return Double.NaN;
        }
        double ahead = 0;
        for (double score : choice.outOfSample()) {
            if (!Double.isNaN(score)) {
                double lead = lost(score, own);
                ahead += lead > 0 ? 1 : lead == 0 ? 0.5 : 0;
            }
        }
        return ahead + 0.5;
    }

    /** Candidates with a score out of sample. */
    static long scored(Choice choice) {
        return choice.outOfSample().stream().filter(score -> !score.isNaN()).count();
    }

    /** How often another setting than before was chosen. */
    long changes() {
        List<Choice> choices = selection.choices();
        return IntStream.range(1, choices.size())
                .filter(i -> choices.get(i).chosen() != choices.get(i - 1).chosen())
                .count();
    }

    private Choice choice(int i) {
        return selection.choices().get(i);
    }

    static double[] column(List<Double> scores) {
        return scores.stream().mapToDouble(score -> score).toArray();
    }

    /** Mean of the numbers that exist, {@code NaN} if none does. */
    static double mean(DoubleStream numbers) {
        return numbers.filter(Double::isFinite).average().orElse(Double.NaN);
    }
}
