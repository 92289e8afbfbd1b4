package io.forewalk.strategies.trading.expression;

import io.forewalk.strategies.trading.expression.Operation.AccountValue;
import io.forewalk.strategies.trading.expression.Operation.Applied;
import io.forewalk.strategies.trading.expression.Operation.Constant;
import io.forewalk.strategies.trading.expression.Operation.Earlier;
import io.forewalk.strategies.trading.expression.Operation.Pointwise;
import io.forewalk.strategies.trading.expression.Operation.Prediction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes quantities, each of them once: two texts that both say {@code sma(close, 50)} mean one
 * object, which is computed once a bar. It also keeps functions that are made of functions, which
 * name an operand several times, from growing with every nesting.
 */
final class Quantities {

    private final Map<Key, Quantity> made = new HashMap<>();

    private record Key(Operation operation, List<Integer> operands) {}

    /** The quantity of an operation and its operands, which this object made. */
    Quantity of(Operation operation, Quantity... operands) {
        return of(operation, List.of(operands));
    }

    /** The quantity of an operation and its operands, which this object made. */
    Quantity of(Operation operation, List<Quantity> operands) {
        Key key = new Key(operation, operands.stream().map(Quantity::number).toList());
        Quantity known = made.get(key);
        if (known != null) {
            return known;
        }
        boolean ofAccount =
                operation instanceof AccountValue
                        || operands.stream().anyMatch(Quantity::ofAccount);
        Quantity quantity =
                new Quantity(
                        made.size(),
                        operation,
                        List.copyOf(operands),
                        warmUpBars(operation, operands),
                        ofAccount);
        made.put(key, quantity);
        return quantity;
    }

    /** How many there are. */
    int size() {
        return made.size();
    }

    /** A number as written. */
    Quantity constant(double value) {
        return of(new Constant(value));
    }

    /** A function that looks back. */
    Quantity apply(Kernel kernel, List<Integer> settings, Quantity... operands) {
        return of(new Applied(kernel, settings), operands);
    }

    /** A quantity some bars ago. */
    Quantity earlier(Quantity quantity, int bars) {
        return bars == 0 ? quantity : of(new Earlier(bars), quantity);
    }

    /** Two quantities of the same bar. */
    Quantity point(Pointwise operation, Quantity a, Quantity b) {
        return of(operation, a, b);
    }

    private static int warmUpBars(Operation operation, List<Quantity> operands) {
        int known = operands.stream().mapToInt(Quantity::warmUpBars).max().orElse(0);
        return switch (operation) {
            case Earlier(int bars) -> known + bars;
            case Applied(Kernel kernel, List<Integer> settings) ->
                    known + kernel.barsBefore(settings);
            case Constant _, Operation.Price _, Prediction _, AccountValue _, Pointwise _ -> known;
        };
    }
}
