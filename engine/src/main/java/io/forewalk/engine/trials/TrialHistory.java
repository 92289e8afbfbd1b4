package io.forewalk.engine.trials;

import io.forewalk.engine.statistics.DeflatedSharpe;
import io.forewalk.engine.statistics.Moments;
import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the ledger knew about a run's data when the run was over: its best, deflated by every try
 * ever made on the same data.
 *
 * @param trials number of different tries on the data, those of this run included
 * @param experiments number of differently named experiments that made them
 * @param deviation standard deviation of their Sharpe ratios per bar; {@code NaN} below two
 * @param expected largest ratio per bar to be expected of as many worthless tries
 * @param sharpe best ratio per bar of this run; {@code NaN} without one
 * @param deflated probability that the best of this run is above what is expected
 */
public record TrialHistory(
        int trials,
        int experiments,
        double deviation,
        double expected,
        double sharpe,
        double deflated)
        implements Serializable {

    /**
     * Sums up the ledger; nothing for a run without tries.
     *
     * @param all the ledger's tries, repetitions included
     * @param run the tries of one run, all on the same data
     */
    public static Optional<TrialHistory> of(List<Trial> all, List<Trial> run) {
        if (run.isEmpty()) {
            return Optional.empty();
        }
        String data = run.getFirst().data();
        List<Trial> rivals =
                distinct(all).stream().filter(trial -> trial.data().equals(data)).toList();
        return Optional.of(of(rivals, best(run)));
    }

    /** Every try once, in the order in which they were first made; the latest score counts. */
    public static List<Trial> distinct(List<Trial> trials) {
        Map<List<String>, Trial> byKey = new LinkedHashMap<>();
        trials.forEach(trial -> byKey.put(List.of(trial.data(), trial.key()), trial));
        return List.copyOf(byKey.values());
    }

    private static TrialHistory of(List<Trial> rivals, Optional<TrialScore> best) {
        double deviation = Moments.of(ratios(rivals)).deviation();
        double expected = DeflatedSharpe.expectedMaximum(Math.max(1, rivals.size()), deviation);
        return new TrialHistory(
                rivals.size(),
                (int) rivals.stream().map(Trial::experiment).distinct().count(),
                deviation,
                expected,
                best.map(TrialScore::sharpe).orElse(Double.NaN),
                best.map(score -> score.shape().above(expected, score.bars())).orElse(Double.NaN));
    }

    private static double[] ratios(List<Trial> trials) {
        return trials.stream()
                .mapToDouble(trial -> trial.score().sharpe())
                .filter(Double::isFinite)
                .toArray();
    }

    private static Optional<TrialScore> best(List<Trial> run) {
        return run.stream()
                .map(Trial::score)
                .filter(score -> Double.isFinite(score.sharpe()))
                .max(Comparator.comparingDouble(TrialScore::sharpe));
    }
}
