package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.forewalk.config.yaml.SettingsTree.Mark;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The values of one key of {@code select.over}: a list, or a range whose steps are exact in
 * decimals.
 *
 * @param path where they stand
 * @param values a list, or a map of from, to and step
 */
record Axis(KeyPath path, JsonNode values) {

    /** The setting, {@code stop.percent} where it is a part of one. */
    String key() {
        return path.steps().getLast();
    }

    /** Whether it has the form of a list or a range; if not, that is a problem of its own. */
    boolean isCountable() {
        return values.isArray()
                || (values.path("from").isNumber()
                        && values.path("to").isNumber()
                        && values.path("step").decimalValue().signum() > 0);
    }

    /** How many values there are; a range whose end lies before its start has none. */
    long length() {
        if (values.isArray()) {
            return values.size();
        }
        BigDecimal span = number("to").subtract(number("from"));
        return span.signum() < 0
                ? 0
                : span.divide(number("step"), 0, RoundingMode.FLOOR).longValue() + 1;
    }

    /** A value by its place. */
    JsonNode value(int index) {
        if (values.isArray()) {
            return values.path(index);
        }
        BigDecimal value = number("from").add(number("step").multiply(BigDecimal.valueOf(index)));
        return values.path("from").isIntegralNumber()
                ? JsonNodeFactory.instance.numberNode(value.intValueExact())
                : JsonNodeFactory.instance.numberNode(value.doubleValue());
    }

    /** Where a value stands: in its list, or the range it belongs to. */
    KeyPath placeOf(int index) {
        return values.isArray() ? path.element(index) : path;
    }

    /** Where a value came from, as if it had been written behind its key. */
    Mark markOf(int index, SettingsTree tree) {
        Mark mark = tree.markOf(placeOf(index));
        return new Mark(mark.key(), mark.value(), ResolvedText.flow(value(index)), true);
    }

    private BigDecimal number(String key) {
        return new BigDecimal(values.path(key).asText());
    }
}
