package io.forewalk.engine.metrics;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.backtest.Fill;
import io.forewalk.engine.backtest.Trade;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What trades like an account's would have brought at random times: the same instruments, sides,
 * lengths in bars and shares of equity, placed anew without overlap within an instrument. A trade
 * of side s and weight w adds {@code ln(1 + w r)}, where the account's own r is that of its fill
 * prices and a random one's is {@code s (O[b + length] / O[b] - 1)}, both less the account's mean
 * cost per traded value on either side.
 *
 * @param share of the draws that end lower than the account's own trades; {@code NaN} where nothing
 *     can be placed elsewhere
 * @param probability of ending as high by chance, {@code (1 + draws as high) / (1 + draws)}
 */
record RandomEntry(double share, double probability) {

    /** Number of random traders. */
    static final int DRAWS = 1000;

    private static final RandomEntry NONE = new RandomEntry(Double.NaN, Double.NaN);

    // What is left of the equity where a trade would have lost more than all of it.
    private static final double LEAST = 1e-12;

    /** Random traders in place of an account. */
    static RandomEntry of(BacktestResult result, MarketData market, RandomSource random) {
        double cost = costPerSide(result);
        Map<Instrument, Schedule> schedules = new LinkedHashMap<>();
        double own = 0;
        for (Trade trade : result.trades()) {
            PriceHistory history = market.history(trade.instrument());
            Spell spell = Spell.of(trade, history, result.curve());
            schedules
                    .computeIfAbsent(
                            trade.instrument(), _ -> Schedule.of(history, result.curve(), cost))
                    .add(spell);
            own += growth(spell.weight(), spell.ownReturn(trade, history));
        }
        if (schedules.values().stream().noneMatch(Schedule::isFree)) {
            return NONE;
        }
        RandomGenerator generator = random.generator();
        int lower = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double drawn = 0;
            for (Schedule schedule : schedules.values()) {
                drawn += schedule.draw(generator);
            }
            lower += drawn < own ? 1 : 0;
        }
        return new RandomEntry((double) lower / DRAWS, (1.0 + DRAWS - lower) / (1.0 + DRAWS));
    }

    private static double growth(double weight, double gain) {
        return StrictMath.log(Math.max(LEAST, 1 + weight * gain));
    }

    /** Commission, slippage and spread over the traded value. */
    private static double costPerSide(BacktestResult result) {
        double traded = result.fills().stream().mapToDouble(Fill::value).sum();
        var costs = result.costs();
        double paid = costs.commission() + costs.slippage() + costs.spread();
        return traded > 0 ? paid / traded : 0;
    }

    /**
     * A trade as far as a random one repeats it.
     *
     * @param length bars from entry to exit, or to the last bar while it is open; 1 where it ends
     *     in its first bar, since a random one without any bar would only pay its costs
     * @param weight value at entry over the equity at the close of that bar
     * @param fills 2, or 1 while it is open
     */
    private record Spell(int length, double side, double weight, int fills) {

        static Spell of(Trade trade, PriceHistory history, EquityCurve curve) {
            int end = trade.open() ? history.last() : trade.exitBar();
            int close = Collections.binarySearch(curve.times(), trade.entryTime());
            double equity = close < 0 ? Double.NaN : curve.equity(close);
            double weight = Math.abs(trade.quantity()) * trade.entryPrice() / equity;
            return new Spell(
                    Math.max(1, end - trade.entryBar()),
                    Math.signum(trade.quantity()),
                    equity > 0 ? weight : 0,
                    trade.open() ? 1 : 2);
        }

        double ownReturn(Trade trade, PriceHistory history) {
            double exit = trade.open() ? history.close(history.last()) : trade.exitPrice();
            double gain = side * (exit / trade.entryPrice() - 1);
            // Slippage and spread sit in the fill prices already; commission does not.
            double entered = Math.abs(trade.quantity()) * trade.entryPrice();
            return gain - trade.commission() / entered;
        }
    }

    /** The spells of one instrument and the bars they can be placed on. */
    private static final class Schedule {

        private final PriceHistory history;
        private final int first;
        private final double cost;
        private final List<Spell> spells = new ArrayList<>();
        private int held;

        private Schedule(PriceHistory history, int first, double cost) {
            this.history = history;
            this.first = first;
            this.cost = cost;
        }

        static Schedule of(PriceHistory history, EquityCurve curve, double cost) {
            return new Schedule(history, history.lastEndedAt(curve.time(0)) + 1, cost);
        }

        void add(Spell spell) {
            spells.add(spell);
            held += spell.length();
        }

        private int free() {
            return history.last() - first - held;
        }

        boolean isFree() {
            return free() > 0;
        }

        /** Log growth of the spells in a random order with random bars between them. */
        double draw(RandomGenerator random) {
            int[] starts =
                    random.ints(spells.size(), 0, Math.max(0, free()) + 1).sorted().toArray();
            int[] order = shuffled(random);
            double growth = 0;
            int before = first;
            for (int i = 0; i < order.length; i++) {
                Spell spell = spells.get(order[i]);
                int entry = Math.min(before + starts[i], history.last() - spell.length());
                double move = history.open(entry + spell.length()) / history.open(entry) - 1;
                growth +=
                        RandomEntry.growth(
                                spell.weight(), spell.side() * move - spell.fills() * cost);
                before += spell.length();
            }
            return growth;
        }

        private int[] shuffled(RandomGenerator random) {
            int[] order = new int[spells.size()];
            for (int i = 0; i < order.length; i++) {
                int at = random.nextInt(i + 1);
                order[i] = order[at];
                order[at] = i;
            }
            return order;
        }
    }
}
