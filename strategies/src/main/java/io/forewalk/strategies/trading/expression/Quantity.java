package io.forewalk.strategies.trading.expression;

import java.util.List;

/**
 * A number at every bar. Equal quantities are one object: {@link Quantities} makes them.
 *
 * @param number which one of its maker; operands have smaller numbers
 * @param warmUpBars index of the first bar at which it can have a value
 * @param ofAccount whether it reads the position, whose past is not known
 */
record Quantity(
        int number,
        Operation operation,
        List<Quantity> operands,
        int warmUpBars,
        boolean ofAccount) {

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() {
        return operation + operands.stream().map(Quantity::number).toList().toString();
    }
}
