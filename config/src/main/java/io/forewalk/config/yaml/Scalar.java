package io.forewalk.config.yaml;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * A value without parts. Numbers are taken in one spelling only: {@code 010}, {@code 0x1F}, {@code
 * 1_000} and {@code .inf}, which YAML readers understand differently, stay text.
 *
 * @param written its text
 * @param plain whether it stood without quotes
 */
record Scalar(JsonNode node, String written, boolean plain) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9][0-9]{0,17})");
    private static final Pattern FRACTION =
            Pattern.compile("[-+]?(0|[1-9][0-9]*)?\\.?[0-9]*([eE][-+]?[0-9]{1,4})?");

    /** The scalar that the parser stands at. */
    static Scalar of(YAMLParser parser, JsonToken token, String source) throws IOException {
        String written = parser.getText();
        long offset = parser.currentTokenLocation().getCharOffset();
        boolean plain = !isQuoted(source, offset);
        return new Scalar(node(token, written, plain), written, plain);
    }

    private static JsonNode node(JsonToken token, String written, boolean plain) {
        return switch (token) {
            case VALUE_NUMBER_INT -> whole(written);
            case VALUE_NUMBER_FLOAT -> fraction(written);
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> NODES.nullNode();
            default -> plain && written.isEmpty() ? NODES.nullNode() : NODES.textNode(written);
        };
    }

    private static JsonNode whole(String written) {
        return WHOLE.matcher(written).matches()
                ? NODES.numberNode(Long.parseLong(written))
                : NODES.textNode(written);
    }

    private static JsonNode fraction(String written) {
        if (!FRACTION.matcher(written).matches()) {
            return NODES.textNode(written);
        }
        double number = Double.parseDouble(written);
        return Double.isFinite(number) ? NODES.numberNode(number) : NODES.textNode(written);
    }

    private static boolean isQuoted(String source, long offset) {
        return offset < source.length() && "'\"|>".indexOf(source.charAt((int) offset)) >= 0;
    }
}
