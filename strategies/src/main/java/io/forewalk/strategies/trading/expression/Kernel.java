package io.forewalk.strategies.trading.expression;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.ta4j.core.indicators.StochasticOscillatorKIndicator;
import org.ta4j.core.indicators.averages.HMAIndicator;
import org.ta4j.core.indicators.averages.WMAIndicator;
import org.ta4j.core.indicators.helpers.HighestValueIndicator;
import org.ta4j.core.indicators.helpers.LowestValueIndicator;

/**
 * What computes a function that looks back: a ta4j indicator where its numbers are right, our own
 * arithmetic where they are not. All other functions of the vocabulary are made of these.
 */
enum Kernel {
    MEAN(
            Kernel::full,
            n -> {
                Window window = new Window(n.getFirst());
                return operands -> {
                    window.add(operands[0]);
                    return window.mean();
                };
            }),
    DEVIATION(
            Kernel::full,
            n -> {
                Window window = new Window(n.getFirst());
                return operands -> {
                    window.add(operands[0]);
                    return Math.sqrt(window.variance());
                };
            }),
    WEIGHTED_MEAN(
            Kernel::full,
            n ->
                    Ta4jRunning.of(
                            n.getFirst(),
                            1,
                            run -> new WMAIndicator(run.operand(0), n.getFirst()))),
    HULL_MEAN(
            n -> n.getFirst() - 1 + (int) Math.sqrt(n.getFirst()) - 1,
            n ->
                    Ta4jRunning.of(
                            2 * n.getFirst(),
                            1,
                            run -> new HMAIndicator(run.operand(0), n.getFirst()))),
    HIGHEST(
            Kernel::full,
            n ->
                    Ta4jRunning.of(
                            n.getFirst(),
                            1,
                            run -> new HighestValueIndicator(run.operand(0), n.getFirst()))),
    LOWEST(
            Kernel::full,
            n ->
                    Ta4jRunning.of(
                            n.getFirst(),
                            1,
                            run -> new LowestValueIndicator(run.operand(0), n.getFirst()))),
    STOCHASTIC(
            Kernel::full,
            n ->
                    Ta4jRunning.of(
                            n.getFirst(),
                            3,
                            run ->
                                    new StochasticOscillatorKIndicator(
                                            run.operand(2),
                                            n.getFirst(),
                                            run.operand(0),
                                            run.operand(1)))),
    WILDER_MEAN(Kernel::full, n -> Averages.wilder(n.getFirst())),
    EXPONENTIAL_MEAN(Kernel::full, n -> Averages.exponential(n.getFirst())),
    ADAPTIVE_MEAN(List::getFirst, n -> Averages.adaptive(n.get(0), n.get(1), n.get(2))),
    RELATIVE_STRENGTH(List::getFirst, n -> Oscillators.relativeStrength(n.getFirst())),
    COMMODITY_CHANNEL(Kernel::full, n -> Oscillators.commodityChannel(n.getFirst())),
    AROON(List::getFirst, n -> Oscillators.aroon(n.getFirst())),
    UPWARD_MOVE(_ -> 1, _ -> Oscillators.upwardMove()),
    DOWNWARD_MOVE(_ -> 1, _ -> Oscillators.downwardMove()),
    ON_BALANCE_VOLUME(_ -> 0, _ -> Oscillators.onBalanceVolume());

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final ToIntFunction<List<Integer>> before;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<List<Integer>, Running> start;

    Kernel(ToIntFunction<List<Integer>> before, Function<List<Integer>, Running> start) {
        this.before = before;
        this.start = start;
    }

    /** Bars of a run that pass before it has a number. */
    int barsBefore(List<Integer> settings) {
        return before.applyAsInt(settings);
    }

    /** The function at the beginning of a run. */
    Running start(List<Integer> settings) {
        return start.apply(settings);
    }

    private static int full(List<Integer> settings) {
        return settings.getFirst() - 1;
    }
}
