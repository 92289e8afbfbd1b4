package io.forewalk.engine.statistics;

import io.forewalk.engine.random.RandomSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Random walks on which a grid of 20 moving-average crosses is tried, long or flat, decided at a
 * close and held to the next; and the same with one strategy of a true Sharpe ratio of 2 among
 * them. What is asked is what a run asks of its tries.
 */
final class NullMarket {

    private static final int[] FAST = {2, 5, 10, 20};
    private static final int[] SLOW = {30, 50, 80, 120, 200};
    private static final int WARM_UP = 200;
    private static final double DEVIATION = 0.01;
    private static final int YEAR = 252;

    /** Resamples of the Reality Check; few, since there are many walks. */
    private static final int DRAWS = 200;

    private NullMarket() {}

    /**
     * What is said of one market: all of it as a run would.
     *
     * @param effective what a ratio deflated by the effective number of tries would say, which no
     *     run asks
     */
    record Verdict(
            boolean deflated,
            boolean effective,
            boolean realityCheck,
            double overfitting,
            int best) {}

    /** Verdicts on walks with the seeds 1 to {@code walks}. */
    static List<Verdict> walks(int walks, int bars) {
        List<Verdict> verdicts = new ArrayList<>();
        for (long seed = 1; seed <= walks; seed++) {
            RandomSource source = new RandomSource(seed).named("null market");
            double[] market = noise(WARM_UP + bars, source.generator());
            double[][] tries = grid(market);
            verdicts.add(verdict(tail(market), tries, source.named("draws").generator()));
        }
        return verdicts;
    }

    /**
     * The same, the last rule of the grid replaced by a strategy that earns a ratio of 2 a year.
     */
    static List<Verdict> planted(int markets, int bars) {
        List<Verdict> verdicts = new ArrayList<>();
        for (long seed = 1; seed <= markets; seed++) {
            RandomSource source = new RandomSource(seed).named("planted");
            double[] market = noise(WARM_UP + bars, source.generator());
            double[][] tries = grid(market);
            double[] skilled = noise(bars, source.named("skill").generator());
            double mean = 2 / Math.sqrt(YEAR) * DEVIATION;
            tries[tries.length - 1] = Arrays.stream(skilled).map(r -> r + mean).toArray();
            verdicts.add(verdict(tail(market), tries, source.named("draws").generator()));
        }
        return verdicts;
    }

    static double share(List<Verdict> verdicts, Predicate<Verdict> which) {
        return verdicts.stream().filter(which).count() / (double) verdicts.size();
    }

    private static Verdict verdict(double[] market, double[][] tries, RandomGenerator random) {
        double[] ratios =
                Arrays.stream(tries).mapToDouble(r -> ProbabilisticSharpe.of(r).sharpe()).toArray();
        int best = 0;
        for (int i = 1; i < ratios.length; i++) {
            best = ratios[i] > ratios[best] || Double.isNaN(ratios[best]) ? i : best;
        }
        double[] existing = Arrays.stream(ratios).filter(Double::isFinite).toArray();
        double deviation = Moments.of(existing).deviation();
        ProbabilisticSharpe chosen = ProbabilisticSharpe.of(tries[best]);
        double deflated = DeflatedSharpe.of(chosen, market.length, tries.length, deviation);
        double effective =
                DeflatedSharpe.of(chosen, market.length, effectiveTries(tries), deviation);
        int[][] rows = new StationaryBootstrap(1, DRAWS).resamples(market.length, random);
        double[][] losses = Arrays.stream(tries).map(NullMarket::negative).toArray(double[][]::new);
        SuperiorAbility check = SuperiorAbility.white(negative(market), losses, rows, 1);
        return new Verdict(
                deflated > 0.95,
                effective > 0.95,
                check.upper() < 0.05,
                OverfittingProbability.of(tries, 10).probability(),
                best);
    }

    // r + (1 - r) M with the mean correlation r of M tries (Bailey and Lopez de Prado, 2014,
    // appendix 3), rounded up.
    private static int effectiveTries(double[][] tries) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < tries.length; i++) {
            for (int j = 0; j < i; j++) {
                double correlation = CrossCorrelation.of(tries[i], tries[j], 0)[0];
                sum += Double.isNaN(correlation) ? 0 : correlation;
                pairs += Double.isNaN(correlation) ? 0 : 1;
            }
        }
        double mean = sum / pairs;
        return (int) Math.ceil(mean + (1 - mean) * tries.length);
    }

    private static double[][] grid(double[] market) {
        double[] sums = new double[market.length + 1];
        double log = 0;
        for (int t = 0; t < market.length; t++) {
            log += StrictMath.log1p(market[t]);
            sums[t + 1] = sums[t] + StrictMath.exp(log);
        }
        double[][] grid = new double[FAST.length * SLOW.length][];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = cross(market, sums, FAST[i / SLOW.length], SLOW[i % SLOW.length]);
        }
        return grid;
    }

    private static double[] cross(double[] market, double[] sums, int fast, int slow) {
        double[] returns = new double[market.length - WARM_UP];
        for (int t = WARM_UP; t < market.length; t++) {
            double quick = (sums[t] - sums[t - fast]) / fast;
            double slack = (sums[t] - sums[t - slow]) / slow;
            returns[t - WARM_UP] = quick > slack ? market[t] : 0;
        }
        return returns;
    }

    private static double[] tail(double[] market) {
        return Arrays.copyOfRange(market, WARM_UP, market.length);
    }

    private static double[] negative(double[] returns) {
        return Arrays.stream(returns).map(r -> -r).toArray();
    }

    private static double[] noise(int length, RandomGenerator random) {
        double[] noise = new double[length];
        Arrays.setAll(noise, t -> DEVIATION * random.nextGaussian());
        return noise;
    }
}
