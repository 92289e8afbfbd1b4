package io.forewalk.engine.metrics;

import io.forewalk.engine.metrics.performance.MinimumTrackRecord;
import io.forewalk.engine.statistics.DeflatedSharpe;
import io.forewalk.engine.statistics.Moments;
import io.forewalk.engine.trials.TrialScore;
import java.util.List;

/**
 * All tries of a run and the best of them, by Sharpe ratios per bar of returns less the risk-free
 * rate.
 *
 * @param count number of tries
 * @param deviation standard deviation of their ratios; {@code NaN} below two
 * @param entry label of the best, empty where no try has a ratio
 * @param settings of the best, for people
 * @param best what the best made
 */
public record Tries(int count, double deviation, String entry, String settings, TrialScore best) {

    private static final TrialScore NOBODY =
            new TrialScore(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** One try, scored. */
    record Scored(String entry, String settings, TrialScore score) {}

    /** Counts tries, the first of equals being the best. */
    static Tries of(List<Scored> tries) {
        double[] ratios =
                tries.stream()
                        .mapToDouble(one -> one.score().sharpe())
                        .filter(Double::isFinite)
                        .toArray();
        Scored best = new Scored("", "", NOBODY);
        for (Scored one : tries) {
            boolean first = Double.isNaN(best.score().sharpe());
            boolean exists = Double.isFinite(one.score().sharpe());
            if (exists && (first || one.score().sharpe() > best.score().sharpe())) {
                best = one;
            }
        }
        return new Tries(
                tries.size(),
                Moments.of(ratios).deviation(),
                best.entry(),
                best.settings(),
                best.score());
    }

    /** Ratio to be expected of the best of as many worthless tries; 0 for a single one. */
    public double expected() {
        return count < 2 ? 0 : DeflatedSharpe.expectedMaximum(count, deviation);
    }

    /** Probability that the best one's true ratio is above zero, the choice left aside. */
    public double probabilistic() {
        return best.shape().above(0, best.bars());
    }

    /** Probability that it is above what the best of as many worthless tries would reach. */
    public double deflated() {
        return best.shape().above(expected(), best.bars());
    }

    /** Bars until its ratio, as it is, would be above zero at 95 %. */
    public double minimumTrackRecord() {
        return best.shape().minimumTrackRecord(0, MinimumTrackRecord.CONFIDENCE);
    }
}
