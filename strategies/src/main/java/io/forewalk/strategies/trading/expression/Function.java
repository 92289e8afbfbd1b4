package io.forewalk.strategies.trading.expression;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One row of the vocabulary: a word of the language. A word whose arguments all have defaults may
 * be written without brackets.
 *
 * @param text what it is, for the list and the page
 * @param source the ta4j indicator it is, or where its numbers come from
 * @param meaning what it is made of
 */
record Function(
        String name,
        Group group,
        List<Parameter> parameters,
        String text,
        String source,
        Meaning meaning) {

    Function {
        parameters = List.copyOf(parameters);
    }

    /** Where it stands in the list. */
    enum Group {
        PRICES("Prices"),
        PREDICTIONS("Predictions"),
        POSITION("Position"),
        AVERAGES("Moving averages"),
        OSCILLATORS("Oscillators and trend"),
        CHANNELS("Channels"),
        CHANGES("Changes and deviations"),
        VOLUME("Volume"),
        CONDITIONS("Conditions"),
        ARITHMETIC("Arithmetic");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        /** As a heading. */
        String title() {
            return title;
        }
    }

    /** What a call amounts to: a number at every bar, or a condition. */
    sealed interface Meaning {

        /** A number. */
        non-sealed interface OfNumber extends Meaning {
            Quantity of(Arguments arguments);
        }

        /** A condition. */
        non-sealed interface OfCondition extends Meaning {
            Condition of(Arguments arguments);
        }
    }

    /** How few arguments it can be called with. */
    int fewest() {
        return (int) parameters.stream().filter(one -> !one.isOptional()).count();
    }

    /** How it is called: {@code macd(x, fast = 12, slow = 26)}. */
    String form() {
        return parameters.isEmpty()
                ? name
                : parameters.stream()
                        .map(Parameter::toString)
                        .collect(Collectors.joining(", ", name + "(", ")"));
    }
}
