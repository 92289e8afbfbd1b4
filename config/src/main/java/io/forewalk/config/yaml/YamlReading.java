package io.forewalk.config.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.forewalk.config.yaml.SettingsTree.Mark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The first pass: parser events to a tree with places. Here falls what common readers let pass:
 * tabs, duplicate keys, aliases, anchors, tags, nesting without end, a second document.
 */
final class YamlReading {

    private static final int DEEPEST = 32;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final YAMLFactory YAML =
            YAMLFactory.builder()
                    .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                    .build();

    private final SourceText source;
    private final YAMLParser parser;
    private final SettingsTree tree;
    private final Findings findings;

    private YamlReading(
            SourceText source, YAMLParser parser, SettingsTree tree, Findings findings) {
        this.source = source;
        this.parser = parser;
        this.tree = tree;
        this.findings = findings;
    }

    /**
     * Reads a whole file into a tree.
     *
     * @throws ConfigException if the text cannot be read to its end; lesser problems go to the
     *     findings
     */
    static SettingsTree read(SourceText source, Findings findings) {
        Indentation.check(source, findings);
        findings.throwIfUnreadable();
        SettingsTree tree = new SettingsTree();
        try (YAMLParser parser = YAML.createParser(source.text())) {
            new YamlReading(source, parser, tree, findings).file();
        } catch (JsonProcessingException e) {
            findings.add(placeOf(e, source), Syntax.messageOf(e));
            findings.throwIfAny();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    /** A single value as it stands behind a key or in {@code --set key=value}. */
    static JsonNode value(String flag, String text, SettingsTree tree, KeyPath path) {
        Findings findings = new Findings();
        SourceText source = SourceText.ofFlag(flag, text);
        try (YAMLParser parser = YAML.createParser(text)) {
            YamlReading reading = new YamlReading(source, parser, tree, findings);
            JsonToken token = parser.nextToken();
            JsonNode node =
                    token == null ? NODES.nullNode() : reading.node(token, path, Place.of(flag));
            if (token != null && parser.nextToken() != null) {
                String more = ": a second value begins behind the first; write one";
                findings.add(path, problem(Place.of(flag), path, more));
            }
            findings.throwIfAny();
            return node;
        } catch (JsonProcessingException e) {
            findings.add(Place.of(flag), Syntax.messageOf(e));
            findings.throwIfAny();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void file() throws IOException {
        JsonToken token = parser.nextToken();
        Place start = source.place(1, 1);
        tree.mark(KeyPath.ROOT, new Mark(start, start, "", true));
        if (token == null) {
            findings.add(start, "the file is empty; it needs market, strategies and costs");
        } else if (token != JsonToken.START_OBJECT) {
            findings.add(here(), "the file must be a map of settings, such as `market: ...`");
        } else {
            refuseIndirection(KeyPath.ROOT);
            readMap(tree.root(), KeyPath.ROOT);
            if (parser.nextToken() != null) {
                findings.add(here(), "a second document begins here; a file holds one");
            }
        }
        findings.throwIfUnreadable();
    }

    private JsonNode node(JsonToken token, KeyPath path, Place key) throws IOException {
        Place at = here();
        boolean direct = refuseIndirection(path);
        if (!token.isStructStart()) {
            Scalar scalar = Scalar.of(parser, token, source.text());
            tree.mark(path, new Mark(key, at, scalar.written(), scalar.plain()));
            return direct ? scalar.node() : NODES.nullNode();
        }
        tree.mark(path, new Mark(key, at, "", true));
        if (path.steps().size() >= DEEPEST) {
            findings.add(path, problem(at, path, " is nested too deep; allowed: 32 levels"));
            parser.skipChildren();
            return NODES.nullNode();
        }
        if (token == JsonToken.START_OBJECT) {
            return readMap(NODES.objectNode(), path);
        }
        return readList(NODES.arrayNode(), path);
    }

    private ObjectNode readMap(ObjectNode map, KeyPath path) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.getText();
            KeyPath child = path.key(name);
            Place key = here();
            refuseIndirection(child);
            if (map.has(name)) {
                String first = tree.keyPlace(child).shortForm();
                findings.add(child, problem(key, child, " is written twice; first at " + first));
                parser.nextToken();
                parser.skipChildren();
            } else {
                map.set(name, node(parser.nextToken(), child, key));
            }
        }
        return map;
    }

    private ArrayNode readList(ArrayNode list, KeyPath path) throws IOException {
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            list.add(node(token, path.element(list.size()), here()));
            token = parser.nextToken();
        }
        return list;
    }

    /** Reports an anchor, alias or tag; false if there is one. */
    private boolean refuseIndirection(KeyPath path) throws IOException {
        long offset = parser.currentTokenLocation().getCharOffset();
        char first = offset < source.text().length() ? source.text().charAt((int) offset) : ' ';
        boolean structure = parser.currentToken().isStructStart();
        boolean marked = parser.getObjectId() != null || parser.getTypeId() != null;
        // Of a scalar's anchor the parser knows nothing; the text does.
        boolean direct = structure ? !marked : "&*!".indexOf(first) < 0;
        if (!direct) {
            String kind = first == '*' ? "alias" : first == '&' ? "anchor" : "tag";
            String word = Shown.of(source.text().substring((int) offset).split("[\\s,\\]}]", 2)[0]);
            String text = ": the %s %s is not allowed; write the value".formatted(kind, word);
            findings.add(path, problem(here(), path, text));
        }
        return direct;
    }

    private static Problem problem(Place place, KeyPath path, String text) {
        String key = Shown.of(path.toString());
        return new Problem(place, path.toString(), "", "", "", key + text);
    }

    private Place here() {
        return place(source, parser.currentTokenLocation());
    }

    /** Of what the parser's own limits refuse, such as deep nesting, it knows no place. */
    private static Place placeOf(JsonProcessingException e, SourceText source) {
        return Optional.ofNullable(e.getLocation())
                .map(location -> place(source, location))
                .orElseGet(() -> source.place(1, 1));
    }

    private static Place place(SourceText source, JsonLocation location) {
        return source.place(location.getLineNr(), location.getColumnNr());
    }
}
