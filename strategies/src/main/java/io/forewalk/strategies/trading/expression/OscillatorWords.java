package io.forewalk.strategies.trading.expression;

import static io.forewalk.strategies.trading.expression.Parameter.bars;
import static io.forewalk.strategies.trading.expression.Parameter.number;

import io.forewalk.strategies.trading.expression.Function.Group;
import io.forewalk.strategies.trading.expression.Operation.Pointwise;
import io.forewalk.strategies.trading.expression.Operation.Price;
import java.util.List;

/** Oscillators and what measures a trend. */
final class OscillatorWords {

    private static final Parameter FAST = bars("fast").or("12");
    private static final Parameter SLOW = bars("slow").or("26");
    private static final Parameter N = bars("n").or("14");

    private OscillatorWords() {}

    static void addTo(FunctionTable words) {
        FunctionTable.Entry entry = words.in(Group.OSCILLATORS);
        strength(entry);
        convergence(entry);
        directions(entry);
        stochastic(entry);
        aroon(entry);
    }

    private static void strength(FunctionTable.Entry words) {
        words.number(
                        "rsi",
                        "Wilder's relative strength index, 0 to 100",
                        "own; RSIIndicator begins with a single bar",
                        with ->
                                with.apply(
                                        Kernel.RELATIVE_STRENGTH, with.bars(0), with.quantity(0)),
                        number("x"),
                        N)
                .number(
                        "roc",
                        "change over n bars in per cent",
                        "ROCIndicator",
                        with -> with.times(100, ChangeWords.growth(with)),
                        number("x"),
                        bars("n"))
                .number(
                        "cci",
                        "commodity channel index of the typical price",
                        "own; CCIIndicator divides rounding errors by each other",
                        with ->
                                with.apply(
                                        Kernel.COMMODITY_CHANNEL,
                                        with.bars(0),
                                        BarWords.typicalPrice(with)),
                        bars("n").or("20"));
    }

    private static void convergence(FunctionTable.Entry words) {
        words.number(
                        "macd",
                        "ema(x, fast) - ema(x, slow)",
                        "own; MACDIndicator begins with a single number",
                        OscillatorWords::macd,
                        number("x"),
                        FAST,
                        SLOW)
                .number(
                        "macdSignal",
                        "ema of macd",
                        "own, as macd",
                        with -> AverageWords.ema(with, macd(with), with.bars(2)),
                        number("x"),
                        FAST,
                        SLOW,
                        bars("signal").or("9"))
                .number(
                        "macdHistogram",
                        "macd - macdSignal",
                        "own, as macd",
                        with ->
                                with.minus(
                                        macd(with),
                                        AverageWords.ema(with, macd(with), with.bars(2))),
                        number("x"),
                        FAST,
                        SLOW,
                        bars("signal").or("9"));
    }

    private static Quantity macd(Arguments with) {
        Quantity of = with.quantity(0);
        return with.minus(
                AverageWords.ema(with, of, with.bars(0)), AverageWords.ema(with, of, with.bars(1)));
    }

    private static void directions(FunctionTable.Entry words) {
        words.number(
                        "plusDi",
                        "Wilder's positive directional indicator, 0 to 100",
                        "own; PlusDIIndicator takes a range below 0.00001 for none",
                        with -> direction(with, Kernel.UPWARD_MOVE),
                        N)
                .number(
                        "minusDi",
                        "Wilder's negative directional indicator, 0 to 100",
                        "own; MinusDIIndicator takes a range below 0.00001 for none",
                        with -> direction(with, Kernel.DOWNWARD_MOVE),
                        N)
                .number(
                        "adx",
                        "Wilder's average directional index, 0 to 100",
                        "own; ADXIndicator takes a range below 0.00001 for none",
                        OscillatorWords::adx,
                        N);
    }

    private static Quantity direction(Arguments with, Kernel move) {
        int bars = with.bars(0);
        Quantity moved =
                with.quantitiesMaker()
                        .apply(move, List.of(), with.price(Price.HIGH), with.price(Price.LOW));
        Quantity mean = with.apply(Kernel.WILDER_MEAN, bars, moved);
        return with.times(100, with.over(mean, orTiny(with, ChannelWords.atr(with, bars))));
    }

    private static Quantity adx(Arguments with) {
        Quantity plus = direction(with, Kernel.UPWARD_MOVE);
        Quantity minus = direction(with, Kernel.DOWNWARD_MOVE);
        Quantity apart = with.point(Pointwise.ABSOLUTE, with.minus(plus, minus));
        Quantity share = with.over(apart, orTiny(with, with.plus(plus, minus)));
        return with.apply(Kernel.WILDER_MEAN, with.bars(0), with.times(100, share));
    }

    /** A divisor of something that is 0 where the divisor is: nothing moves, so the share is 0. */
    private static Quantity orTiny(Arguments with, Quantity divisor) {
        return with.point(Pointwise.LARGER, divisor, with.constant(Double.MIN_NORMAL));
    }

    private static void stochastic(FunctionTable.Entry words) {
        words.number(
                        "stochasticK",
                        "place of the close between lowest low and highest high, 0 to 100",
                        "StochasticOscillatorKIndicator",
                        OscillatorWords::stochastic,
                        N)
                .number(
                        "stochasticD",
                        "mean of the last m values of stochasticK",
                        "StochasticOscillatorDIndicator",
                        with -> with.apply(Kernel.MEAN, with.bars(1), stochastic(with)),
                        N,
                        bars("m").or("3"))
                .number(
                        "williamsR",
                        "place of the close below the highest high, -100 to 0",
                        "WilliamsRIndicator",
                        with -> with.minus(stochastic(with), with.constant(100)),
                        N);
    }

    private static Quantity stochastic(Arguments with) {
        return with.apply(
                Kernel.STOCHASTIC,
                with.bars(0),
                with.price(Price.HIGH),
                with.price(Price.LOW),
                with.price(Price.CLOSE));
    }

    private static void aroon(FunctionTable.Entry words) {
        words.number(
                        "aroonUp",
                        "100 when the highest high of n + 1 bars is the newest, 0 when the oldest",
                        "AroonUpIndicator",
                        OscillatorWords::aroonUp,
                        bars("n").or("25"))
                .number(
                        "aroonDown",
                        "100 when the lowest low of n + 1 bars is the newest, 0 when the oldest",
                        "AroonDownIndicator",
                        OscillatorWords::aroonDown,
                        bars("n").or("25"))
                .number(
                        "aroonOscillator",
                        "aroonUp - aroonDown",
                        "AroonOscillatorIndicator",
                        with -> with.minus(aroonUp(with), aroonDown(with)),
                        bars("n").or("25"));
    }

    private static Quantity aroonUp(Arguments with) {
        return with.apply(Kernel.AROON, with.bars(0), with.price(Price.HIGH));
    }

    private static Quantity aroonDown(Arguments with) {
        Quantity mirrored = with.point(Pointwise.NEGATIVE, with.price(Price.LOW));
        return with.apply(Kernel.AROON, with.bars(0), mirrored);
    }
}
