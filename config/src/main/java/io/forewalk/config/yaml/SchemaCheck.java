package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.Comparator;
import java.util.List;

/** Holds a tree against the schema and says what is wrong in the words of the file. */
final class SchemaCheck {

    // A value of the wrong type breaks other rules too; the most telling one is reported.
    private static final List<String> TELLING =
            List.of("additionalProperties", "required", "type", "anyOf", "enum", "const");

    private final JsonNode schema;
    private final SettingsTree tree;
    private final Findings findings;

    private SchemaCheck(JsonNode schema, SettingsTree tree, Findings findings) {
        this.schema = schema;
        this.tree = tree;
        this.findings = findings;
    }

    /** Adds every departure from the schema to the findings. */
    static void check(JsonNode schema, SettingsTree tree, Findings findings) {
        new SchemaCheck(schema, tree, findings).run();
    }

    private void run() {
        validator().validate(tree.root()).stream()
                .sorted(Comparator.comparingInt(SchemaCheck::rank))
                .forEach(this::report);
    }

    private JsonSchema validator() {
        SchemaValidatorsConfig strict = SchemaValidatorsConfig.builder().build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema, strict);
    }

    private static int rank(ValidationMessage message) {
        if (isOfOneForm(message)) {
            return TELLING.size() + 1 - message.getInstanceLocation().getNameCount();
        }
        int rank = TELLING.indexOf(message.getType());
        return rank < 0 ? TELLING.size() : rank;
    }

    /** Whether the message is about one of several forms that a value may have. */
    private static boolean isOfOneForm(ValidationMessage message) {
        return message.getEvaluationPath().toString().contains("anyOf");
    }

    private void report(ValidationMessage message) {
        KeyPath path = pathOf(message.getInstanceLocation());
        if (isOfOneForm(message) && findings.touches(path)) {
            return;
        }
        SchemaProblems problems = new SchemaProblems(schema, tree);
        switch (message.getType()) {
            case "additionalProperties" -> {
                KeyPath unknown = path.key(message.getProperty());
                findings.add(unknown, problems.unknownKey(unknown));
            }
            case "required" -> {
                if (!message.getEvaluationPath().toString().contains("oneOf/")) {
                    KeyPath missing = path.key(message.getProperty());
                    findings.add(missing, problems.missing(missing));
                }
            }
            case "oneOf", "minProperties", "maxProperties" ->
                    findings.add(path, problems.notOneType(path));
            default -> findings.add(path, problems.notAllowed(path));
        }
    }

    private static KeyPath pathOf(JsonNodePath location) {
        KeyPath path = KeyPath.ROOT;
        for (int i = 0; i < location.getNameCount(); i++) {
            Object step = location.getElement(i);
            path = step instanceof Integer index ? path.element(index) : path.key(step.toString());
        }
        return path;
    }
}
