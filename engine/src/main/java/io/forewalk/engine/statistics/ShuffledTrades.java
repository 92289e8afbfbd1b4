package io.forewalk.engine.statistics;

import java.util.random.RandomGenerator;

/**
 * What an account's trades would have made of it in another order, and had others of their kind
 * come: a plain shuffle keeps the end and moves the falls; blocks of neighbouring trades drawn with
 * replacement (Politis and Romano, 1994) move both.
 *
 * @param trades number of them
 * @param drawdown deepest fall in the order in which they came, at trade ends only, at most 0
 * @param shuffled the same over shuffled orders
 * @param deeper share of the shuffled orders with a deeper fall than the true one
 * @param growth final over first value of the account over block resamples
 * @param resampled deepest fall over block resamples
 * @param loss share of the block resamples that end below the start
 * @param reason why there is no result, empty where there is one; every number is {@code NaN} then
 */
public record ShuffledTrades(
        int trades,
        double drawdown,
        Spread shuffled,
        double deeper,
        Spread growth,
        Spread resampled,
        double loss,
        String reason) {

    /** Trades in a block, on average. */
    public static final int MEAN_BLOCK = 5;

    private static final int LEAST = 2;

    /** Quantiles of a distribution: 5, 50 and 95 %, type 7. */
    public record Spread(double low, double middle, double high) {

        private static final Spread NONE = new Spread(Double.NaN, Double.NaN, Double.NaN);

        static Spread of(double[] values) {
            SampleQuantiles quantiles = SampleQuantiles.of(values);
            return new Spread(quantiles.at(0.05), quantiles.at(0.5), quantiles.at(0.95));
        }
    }

    /**
     * Shuffles trades.
     *
     * @param returns profit of each trade over the equity before it, in order
     * @param draws number of orders and of resamples
     */
    public static ShuffledTrades of(double[] returns, int draws, RandomGenerator random) {
        if (returns.length < LEAST) {
            return none(returns.length, "there are fewer than two closed trades");
        }
        double[] orders = new double[draws];
        double[] mixed = returns.clone();
        for (int draw = 0; draw < draws; draw++) {
            shuffle(mixed, random);
            orders[draw] = drawdown(mixed);
        }
        double[] ends = new double[draws];
        double[] falls = new double[draws];
        StationaryBootstrap blocks = new StationaryBootstrap(MEAN_BLOCK, draws);
        for (int draw = 0; draw < draws; draw++) {
            int[] rows = blocks.rows(returns.length, random);
            for (int i = 0; i < rows.length; i++) {
                mixed[i] = returns[rows[i]];
            }
            ends[draw] = growth(mixed);
            falls[draw] = drawdown(mixed);
        }
        double actual = drawdown(returns);
        return new ShuffledTrades(
                returns.length,
                actual,
                Spread.of(orders),
                shareBelow(orders, actual),
                Spread.of(ends),
                Spread.of(falls),
                shareBelow(ends, 1),
                "");
    }

    /** No result, for a reason. */
    public static ShuffledTrades none(int trades, String reason) {
        double nan = Double.NaN;
        return new ShuffledTrades(
                trades, nan, Spread.NONE, nan, Spread.NONE, Spread.NONE, nan, reason);
    }

    /** Fisher and Yates's shuffle, every order equally likely. */
    private static void shuffle(double[] values, RandomGenerator random) {
        for (int i = values.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double value = values[i];
            values[i] = values[other];
            values[other] = value;
        }
    }

    private static double growth(double[] returns) {
        double equity = 1;
        for (double value : returns) {
            equity *= Math.max(0, 1 + value);
        }
        return equity;
    }

    private static double drawdown(double[] returns) {
        double equity = 1;
        double highest = 1;
        double deepest = 0;
        for (double value : returns) {
            equity *= Math.max(0, 1 + value);
            highest = Math.max(highest, equity);
            deepest = Math.min(deepest, equity / highest - 1);
        }
        return deepest;
    }

    // Orders of the same trades differ by rounding where they fall equally deep.
    private static double shareBelow(double[] values, double limit) {
        int below = 0;
        for (double value : values) {
            below += value < limit - 1e-12 ? 1 : 0;
        }
        return below / (double) values.length;
    }
}
