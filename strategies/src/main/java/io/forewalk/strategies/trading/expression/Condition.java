package io.forewalk.strategies.trading.expression;

import java.util.stream.Stream;

/** Something that is true, false or unknown at a bar. */
sealed interface Condition {

    /** Two numbers of the same bar; unknown if one of them is. */
    record Comparison(Comparator comparator, Quantity left, Quantity right) implements Condition {}

    /** The first lies above the second and lay below it one bar before. */
    record Crossing(Quantity rising, Quantity falling) implements Condition {}

    /** Not so. */
    record Negation(Condition condition) implements Condition {}

    /** Both. */
    record Both(Condition left, Condition right) implements Condition {}

    /** One of them, or both. */
    record Either(Condition left, Condition right) implements Condition {}

    /** Never true: the rule that nobody wrote. */
    record Never() implements Condition {}

    /** Index of the first bar at which everything in it can have a value. */
    default int warmUpBars() {
        return quantities().mapToInt(Quantity::warmUpBars).max().orElse(0);
    }

    /** Whether its truth depends on the position. */
    default boolean ofAccount() {
        return quantities().anyMatch(Quantity::ofAccount);
    }

    /** The numbers it compares. */
    private Stream<Quantity> quantities() {
        return switch (this) {
            case Comparison(_, Quantity left, Quantity right) -> Stream.of(left, right);
            case Crossing(Quantity rising, Quantity falling) -> Stream.of(rising, falling);
            case Negation(Condition condition) -> condition.quantities();
            case Both(Condition left, Condition right) ->
                    Stream.concat(left.quantities(), right.quantities());
            case Either(Condition left, Condition right) ->
                    Stream.concat(left.quantities(), right.quantities());
            case Never() -> Stream.empty();
        };
    }

    /** How two numbers are compared, exactly. */
    enum Comparator {
        LESS,
        AT_MOST,
        GREATER,
        AT_LEAST,
        EQUAL,
        UNEQUAL;

        /** What is known of it. */
        Truth of(double left, double right) {
            if (Double.isNaN(left) || Double.isNaN(right)) {
                return Truth.UNKNOWN;
            }
            return Truth.of(
                    switch (this) {
                        case LESS -> left < right;
                        case AT_MOST -> left <= right;
                        case GREATER -> left > right;
                        case AT_LEAST -> left >= right;
                        case EQUAL -> left == right;
                        case UNEQUAL -> left != right;
                    });
        }
    }
}
