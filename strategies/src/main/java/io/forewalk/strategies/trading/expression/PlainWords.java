package io.forewalk.strategies.trading.expression;

import static io.forewalk.strategies.trading.expression.Parameter.number;

import io.forewalk.strategies.trading.expression.Condition.Crossing;
import io.forewalk.strategies.trading.expression.Function.Group;
import io.forewalk.strategies.trading.expression.Operation.Pointwise;

/** Crossings and plain arithmetic. */
final class PlainWords {

    private PlainWords() {}

    static void addTo(FunctionTable words) {
        words.in(Group.CONDITIONS)
                .condition(
                        "crossesAbove",
                        "a lies above b and lay below it one bar before",
                        with -> new Crossing(with.quantity(0), with.quantity(1)),
                        number("a"),
                        number("b"))
                .condition(
                        "crossesBelow",
                        "a lies below b and lay above it one bar before",
                        with -> new Crossing(with.quantity(1), with.quantity(0)),
                        number("a"),
                        number("b"));
        FunctionTable.Entry plain = words.in(Group.ARITHMETIC);
        two(plain, "min", "the smaller number", Pointwise.SMALLER);
        two(plain, "max", "the larger number", Pointwise.LARGER);
        one(plain, "abs", "the number without its sign", Pointwise.ABSOLUTE);
        one(plain, "log", "natural logarithm; unknown unless above 0", Pointwise.LOGARITHM);
        one(plain, "sqrt", "square root; unknown below 0", Pointwise.ROOT);
    }

    private static void two(
            FunctionTable.Entry words, String name, String text, Pointwise operation) {
        words.number(
                name,
                text,
                "own",
                with -> with.point(operation, with.quantity(0), with.quantity(1)),
                number("a"),
                number("b"));
    }

    private static void one(
            FunctionTable.Entry words, String name, String text, Pointwise operation) {
        words.number(
                name, text, "own", with -> with.point(operation, with.quantity(0)), number("x"));
    }
}
