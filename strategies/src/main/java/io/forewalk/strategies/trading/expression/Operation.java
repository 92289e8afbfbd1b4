package io.forewalk.strategies.trading.expression;

import java.util.List;

/** How a quantity is made of its operands, if it has some. */
sealed interface Operation {

    /** A number as written. */
    record Constant(double value) implements Operation {}

    /** A column of the bars. */
    enum Price implements Operation {
        OPEN,
        HIGH,
        LOW,
        CLOSE,
        VOLUME
    }

    /**
     * A number of the forecast made at the bar.
     *
     * @param level of a quantile, {@code NaN} for the others
     * @param forecaster by name; empty for the strategy's own
     */
    record Prediction(PredictedValue value, double level, String forecaster) implements Operation {}

    /** A fact about the position, known at the newest bar only. */
    enum AccountValue implements Operation {
        POSITION,
        BARS_HELD,
        ENTRY_PRICE,
        OPEN_PROFIT
    }

    /** The operand some bars ago. */
    record Earlier(int bars) implements Operation {}

    /** A number made of the operands' numbers at the same bar. */
    enum Pointwise implements Operation {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED,
        NEGATIVE,
        ABSOLUTE,
        LOGARITHM,
        ROOT,
        SMALLER,
        LARGER;

        /** The number; whatever is not finite is not a number. */
        double of(double a, double b) {
            double value =
                    switch (this) {
                        case PLUS -> a + b;
                        case MINUS -> a - b;
                        case TIMES -> a * b;
                        case DIVIDED -> a / b;
                        case NEGATIVE -> -a;
                        case ABSOLUTE -> Math.abs(a);
                        case LOGARITHM -> StrictMath.log(a);
                        case ROOT -> Math.sqrt(a);
                        case SMALLER -> Math.min(a, b);
                        case LARGER -> Math.max(a, b);
                    };
            return Double.isFinite(value) ? value : Double.NaN;
        }
    }

    /** A function of the operands' latest numbers, with whole numbers for its settings. */
    record Applied(Kernel kernel, List<Integer> settings) implements Operation {
        public Applied {
            settings = List.copyOf(settings);
        }
    }
}
