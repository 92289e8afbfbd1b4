package io.forewalk.strategies.trading.expression;

import static io.forewalk.strategies.trading.expression.Parameter.bars;
import static io.forewalk.strategies.trading.expression.Parameter.number;

import io.forewalk.strategies.trading.expression.Function.Group;
import io.forewalk.strategies.trading.expression.Operation.Pointwise;
import io.forewalk.strategies.trading.expression.Operation.Price;
import java.util.List;

/** Changes, deviations and what volume says. */
final class ChangeWords {

    private ChangeWords() {}

    static void addTo(FunctionTable words) {
        changes(words.in(Group.CHANGES));
        deviations(words.in(Group.CHANGES));
        words.in(Group.VOLUME)
                .number(
                        "obv",
                        "on-balance volume, 0 at the first bar with a volume",
                        "own; OnBalanceVolumeIndicator ends at the first missing volume",
                        with ->
                                with.quantitiesMaker()
                                        .apply(
                                                Kernel.ON_BALANCE_VOLUME,
                                                List.of(),
                                                with.price(Price.CLOSE),
                                                with.price(Price.VOLUME)))
                .number(
                        "vwap",
                        "mean typical price of the last n bars, weighted by volume",
                        "VWAPIndicator",
                        ChangeWords::vwap,
                        bars("n"));
    }

    private static void changes(FunctionTable.Entry words) {
        words.number(
                        "change",
                        "x - x[n]",
                        "DifferenceIndicator",
                        with ->
                                with.minus(
                                        with.quantity(0),
                                        with.earlier(with.quantity(0), with.bars(0))),
                        number("x"),
                        bars("n").or("1"))
                .number(
                        "returns",
                        "x / x[n] - 1",
                        "ROCIndicator, as a fraction",
                        ChangeWords::growth,
                        number("x"),
                        bars("n").or("1"));
    }

    /** {@code x / x[n] - 1}. */
    static Quantity growth(Arguments with) {
        Quantity of = with.quantity(0);
        return with.minus(with.over(of, with.earlier(of, with.bars(0))), with.constant(1));
    }

    private static void deviations(FunctionTable.Entry words) {
        words.number(
                        "stdev",
                        "standard deviation of the last n numbers, divided by n",
                        "StandardDeviationIndicator",
                        with -> with.apply(Kernel.DEVIATION, with.bars(0), with.quantity(0)),
                        number("x"),
                        bars("n").from(2))
                .number(
                        "volatility",
                        "standard deviation of the last n log returns of the close, divided by"
                                + " n - 1, per bar",
                        "own",
                        ChangeWords::volatility,
                        bars("n").from(2).or("20"));
    }

    private static Quantity volatility(Arguments with) {
        Quantity close = with.price(Price.CLOSE);
        Quantity growth = with.point(Pointwise.LOGARITHM, with.over(close, with.earlier(close, 1)));
        double bars = with.bars(0);
        return with.times(
                Math.sqrt(bars / (bars - 1)), with.apply(Kernel.DEVIATION, with.bars(0), growth));
    }

    private static Quantity vwap(Arguments with) {
        Quantity volume = with.price(Price.VOLUME);
        Quantity value = with.point(Pointwise.TIMES, BarWords.typicalPrice(with), volume);
        return with.over(
                with.apply(Kernel.MEAN, with.bars(0), value),
                with.apply(Kernel.MEAN, with.bars(0), volume));
    }
}
