package io.forewalk.strategies.trading.expression;

import static io.forewalk.strategies.trading.expression.Parameter.bars;
import static io.forewalk.strategies.trading.expression.Parameter.number;

import io.forewalk.strategies.trading.expression.Function.Group;
import java.util.List;

/** The moving averages. */
final class AverageWords {

    private static final String OWN_START = "own; %s begins with a single number";

    private AverageWords() {}

    static void addTo(FunctionTable words) {
        plain(words.in(Group.AVERAGES));
        exponential(words.in(Group.AVERAGES));
        words.in(Group.AVERAGES)
                .number(
                        "kama",
                        "Kaufman's adaptive average",
                        "own; KAMAIndicator ends for ever where nothing moves",
                        with ->
                                with.quantitiesMaker()
                                        .apply(Kernel.ADAPTIVE_MEAN, with.bars(), with.quantity(0)),
                        number("x"),
                        bars("n").or("10"),
                        bars("fast").or("2"),
                        bars("slow").or("30"));
    }

    private static void plain(FunctionTable.Entry words) {
        words.number(
                        "sma",
                        "mean of the last n numbers",
                        "own; SMAIndicator gathers rounding errors",
                        with -> with.apply(Kernel.MEAN, with.bars(0), with.quantity(0)),
                        number("x"),
                        bars("n"))
                .number(
                        "wma",
                        "mean with weights n, n - 1, .. 1, the newest heaviest",
                        "WMAIndicator",
                        with -> with.apply(Kernel.WEIGHTED_MEAN, with.bars(0), with.quantity(0)),
                        number("x"),
                        bars("n"))
                .number(
                        "hma",
                        "Hull's average: wma(2 wma(x, n / 2) - wma(x, n), root of n)",
                        "HMAIndicator",
                        with -> with.apply(Kernel.HULL_MEAN, with.bars(0), with.quantity(0)),
                        number("x"),
                        bars("n").from(2));
    }

    private static void exponential(FunctionTable.Entry words) {
        words.number(
                        "ema",
                        "exponential average with weight 2 / (n + 1), begun with a mean of n",
                        OWN_START.formatted("EMAIndicator"),
                        with -> ema(with, with.quantity(0), with.bars(0)),
                        number("x"),
                        bars("n"))
                .number(
                        "rma",
                        "Wilder's average with weight 1 / n, begun with a mean of n",
                        OWN_START.formatted("MMAIndicator"),
                        with -> with.apply(Kernel.WILDER_MEAN, with.bars(0), with.quantity(0)),
                        number("x"),
                        bars("n"))
                .number(
                        "dema",
                        "double exponential average: 2 ema - ema of ema",
                        OWN_START.formatted("DoubleEMAIndicator"),
                        AverageWords::twice,
                        number("x"),
                        bars("n"))
                .number(
                        "tema",
                        "triple exponential average: 3 ema - 3 ema of ema + ema of ema of ema",
                        OWN_START.formatted("TripleEMAIndicator"),
                        AverageWords::thrice,
                        number("x"),
                        bars("n"));
    }

    /** The exponential average. */
    static Quantity ema(Arguments with, Quantity of, int bars) {
        return with.quantitiesMaker().apply(Kernel.EXPONENTIAL_MEAN, List.of(bars), of);
    }

    private static Quantity twice(Arguments with) {
        Quantity once = ema(with, with.quantity(0), with.bars(0));
        return with.minus(with.times(2, once), ema(with, once, with.bars(0)));
    }

    private static Quantity thrice(Arguments with) {
        Quantity once = ema(with, with.quantity(0), with.bars(0));
        Quantity twice = ema(with, once, with.bars(0));
        Quantity thrice = ema(with, twice, with.bars(0));
        return with.plus(with.times(3, with.minus(once, twice)), thrice);
    }
}
