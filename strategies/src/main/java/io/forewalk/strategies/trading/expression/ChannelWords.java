package io.forewalk.strategies.trading.expression;

import static io.forewalk.strategies.trading.expression.Parameter.bars;
import static io.forewalk.strategies.trading.expression.Parameter.factor;
import static io.forewalk.strategies.trading.expression.Parameter.number;

import io.forewalk.strategies.trading.expression.Function.Group;
import io.forewalk.strategies.trading.expression.Operation.Pointwise;
import io.forewalk.strategies.trading.expression.Operation.Price;

/** True range, extremes, and the channels made of them. */
final class ChannelWords {

    private static final Parameter TWENTY = bars("n").or("20");
    private static final Parameter TWICE = factor("k").or("2");

    private ChannelWords() {}

    static void addTo(FunctionTable words) {
        FunctionTable.Entry entry = words.in(Group.CHANNELS);
        ranges(entry);
        extremes(entry);
        bollinger(entry);
        keltner(entry);
        donchian(entry);
    }

    private static void ranges(FunctionTable.Entry words) {
        words.number(
                        "trueRange",
                        "largest of high - low, |high - close[1]|, |low - close[1]|",
                        "TRIndicator",
                        ChannelWords::trueRange)
                .number(
                        "atr",
                        "Wilder's average of the true range",
                        "own; ATRIndicator begins with a single bar",
                        with -> atr(with, with.bars(0)),
                        bars("n").or("14"));
    }

    private static Quantity trueRange(Arguments with) {
        Quantity before = with.earlier(with.price(Price.CLOSE), 1);
        Quantity high = with.price(Price.HIGH);
        Quantity low = with.price(Price.LOW);
        Quantity up = with.point(Pointwise.ABSOLUTE, with.minus(high, before));
        Quantity down = with.point(Pointwise.ABSOLUTE, with.minus(low, before));
        return with.point(
                Pointwise.LARGER, with.minus(high, low), with.point(Pointwise.LARGER, up, down));
    }

    /** The average true range. */
    static Quantity atr(Arguments with, int bars) {
        return with.apply(Kernel.WILDER_MEAN, bars, trueRange(with));
    }

    private static void extremes(FunctionTable.Entry words) {
        words.number(
                        "highest",
                        "largest of the last n numbers",
                        "HighestValueIndicator",
                        with -> with.apply(Kernel.HIGHEST, with.bars(0), with.quantity(0)),
                        number("x"),
                        bars("n"))
                .number(
                        "lowest",
                        "smallest of the last n numbers",
                        "LowestValueIndicator",
                        with -> with.apply(Kernel.LOWEST, with.bars(0), with.quantity(0)),
                        number("x"),
                        bars("n"));
    }

    private static void bollinger(FunctionTable.Entry words) {
        words.number(
                        "bollingerUpper",
                        "sma(x, n) + k stdev(x, n)",
                        "BollingerBandsUpperIndicator",
                        with -> bollinger(with, Pointwise.PLUS),
                        number("x"),
                        TWENTY,
                        TWICE)
                .number(
                        "bollingerMiddle",
                        "sma(x, n)",
                        "BollingerBandsMiddleIndicator",
                        with -> with.apply(Kernel.MEAN, with.bars(0), with.quantity(0)),
                        number("x"),
                        TWENTY)
                .number(
                        "bollingerLower",
                        "sma(x, n) - k stdev(x, n)",
                        "BollingerBandsLowerIndicator",
                        with -> bollinger(with, Pointwise.MINUS),
                        number("x"),
                        TWENTY,
                        TWICE);
    }

    private static Quantity bollinger(Arguments with, Pointwise side) {
        Quantity of = with.quantity(0);
        return with.point(
                side,
                with.apply(Kernel.MEAN, with.bars(0), of),
                with.times(with.number(), with.apply(Kernel.DEVIATION, with.bars(0), of)));
    }

    private static void keltner(FunctionTable.Entry words) {
        Parameter m = bars("m").or("10");
        words.number(
                        "keltnerUpper",
                        "ema(typicalPrice, n) + k atr(m)",
                        "own; KeltnerChannelUpperIndicator begins with a single bar",
                        with -> keltner(with, Pointwise.PLUS),
                        TWENTY,
                        m,
                        TWICE)
                .number(
                        "keltnerMiddle",
                        "ema(typicalPrice, n)",
                        "own; KeltnerChannelMiddleIndicator begins with a single bar",
                        ChannelWords::keltnerMiddle,
                        TWENTY)
                .number(
                        "keltnerLower",
                        "ema(typicalPrice, n) - k atr(m)",
                        "own; KeltnerChannelLowerIndicator begins with a single bar",
                        with -> keltner(with, Pointwise.MINUS),
                        TWENTY,
                        m,
                        TWICE);
    }

    private static Quantity keltner(Arguments with, Pointwise side) {
        return with.point(
                side, keltnerMiddle(with), with.times(with.number(), atr(with, with.bars(1))));
    }

    private static Quantity keltnerMiddle(Arguments with) {
        return AverageWords.ema(with, BarWords.typicalPrice(with), with.bars(0));
    }

    private static void donchian(FunctionTable.Entry words) {
        words.number(
                        "donchianUpper",
                        "highest(high, n)",
                        "DonchianChannelUpperIndicator",
                        ChannelWords::ceiling,
                        TWENTY)
                .number(
                        "donchianMiddle",
                        "half of donchianUpper + donchianLower",
                        "DonchianChannelMiddleIndicator",
                        with -> with.times(0.5, with.plus(ceiling(with), floor(with))),
                        TWENTY)
                .number(
                        "donchianLower",
                        "lowest(low, n)",
                        "DonchianChannelLowerIndicator",
                        ChannelWords::floor,
                        TWENTY);
    }

    private static Quantity ceiling(Arguments with) {
        return with.apply(Kernel.HIGHEST, with.bars(0), with.price(Price.HIGH));
    }

    private static Quantity floor(Arguments with) {
        return with.apply(Kernel.LOWEST, with.bars(0), with.price(Price.LOW));
    }
}
