package io.forewalk.strategies.trading.expression;

/**
 * Largest and smallest numbers, and what is made of them: the numbers of ta4j's indicators, which
 * look at every bar of their window at every bar.
 */
final class Extremes {

    private Extremes() {}

    /** The largest of the last numbers. */
    static Running highest(int bars) {
        Largest largest = new Largest(bars);
        return operands -> {
            largest.add(operands[0]);
            return largest.value();
        };
    }

    /** The smallest of the last numbers. */
    static Running lowest(int bars) {
        Largest largest = new Largest(bars);
        return operands -> {
            largest.add(-operands[0]);
            return -largest.value();
        };
    }

    /**
     * Lane's %K of high, low and close: where the close lies between the lowest low, 0, and the
     * highest high, 100.
     */
    static Running stochastic(int bars) {
        Largest high = new Largest(bars);
        Largest low = new Largest(bars);
        return operands -> {
            high.add(operands[0]);
            low.add(-operands[1]);
            double floor = -low.value();
            return (operands[2] - floor) / (high.value() - floor) * 100;
        };
    }

    /**
     * Aroon of Chande (1995): 100 when the largest of {@code bars + 1} numbers is the newest, 0
     * when it is the oldest.
     */
    static Running aroon(int bars) {
        Largest largest = new Largest(bars + 1);
        return operands -> {
            largest.add(operands[0]);
            return 100.0 * (bars - largest.since()) / bars;
        };
    }
}
