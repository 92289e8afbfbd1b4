package io.forewalk.engine.trials;

import io.forewalk.engine.statistics.ProbabilisticSharpe;
import java.util.Arrays;

/**
 * What a try made of its out-of-sample bars; all that is needed to deflate the best of many.
 *
 * @param bars number of returns
 * @param sharpe mean over sample deviation of the returns less the risk-free rate, per bar; {@code
 *     NaN} where they do not vary
 * @param skewness biased
 * @param kurtosis biased, the full one: 3 for a normal
 * @param totalReturn of the whole span
 */
public record TrialScore(
        int bars, double sharpe, double skewness, double kurtosis, double totalReturn) {

    /**
     * The score of simple returns per bar.
     *
     * @param riskFree rate of a bar
     */
    public static TrialScore of(double[] returns, double riskFree) {
        ProbabilisticSharpe shape =
                ProbabilisticSharpe.of(
                        Arrays.stream(returns).map(value -> value - riskFree).toArray());
        double growth = 1;
        for (double value : returns) {
            growth *= 1 + value;
        }
        return new TrialScore(
                returns.length, shape.sharpe(), shape.skewness(), shape.kurtosis(), growth - 1);
    }

    /** Ratio and shape, for the probabilities that are built on them. */
    public ProbabilisticSharpe shape() {
        return new ProbabilisticSharpe(sharpe, skewness, kurtosis);
    }
}
