package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of an experiment file while it is read, and where each was written. */
final class SettingsTree {

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Map<KeyPath, Mark> marks = new HashMap<>();

    /**
     * Where a value came from.
     *
     * @param key place of its key, or of the list element
     * @param value place of the value
     * @param written the scalar's text; empty for maps and lists
     * @param plain whether the scalar stood without quotes
     */
    record Mark(Place key, Place value, String written, boolean plain) {

        /** A value that nobody wrote. */
        static final Mark DEFAULT = new Mark(Place.DEFAULT, Place.DEFAULT, "", true);
    }

    /** The top of the tree. */
    ObjectNode root() {
        return root;
    }

    /** The value at the end of a path, a missing node if there is none. */
    JsonNode at(KeyPath path) {
        JsonNode node = root;
        for (String step : path.steps()) {
            node =
                    KeyPath.isIndex(step) && node.isArray()
                            ? node.path(KeyPath.index(step))
                            : node.path(step);
        }
        return node == null ? MissingNode.getInstance() : node;
    }

    /** Remembers where a value came from. */
    void mark(KeyPath path, Mark mark) {
        marks.put(path, mark);
    }

    /** Whether it is known where the value came from. */
    boolean isMarked(KeyPath path) {
        return marks.containsKey(path);
    }

    /** Forgets a part of the tree, so that its places can be given to another. */
    void forget(KeyPath path) {
        marks.keySet().removeIf(known -> known.isAtOrBelow(path));
    }

    /** Keeps the elements of a list at these positions, in their order. */
    void keep(KeyPath list, List<Integer> positions) {
        ArrayNode elements = (ArrayNode) at(list);
        List<JsonNode> kept = new ArrayList<>();
        Map<KeyPath, Mark> moved = new HashMap<>();
        for (int to = 0; to < positions.size(); to++) {
            int from = positions.get(to);
            kept.add(elements.get(from));
            move(list.element(from), list.element(to), moved);
        }
        elements.removeAll().addAll(kept);
        Mark mark = markOf(list);
        forget(list);
        marks.put(list, mark);
        marks.putAll(moved);
    }

    /** Puts an element that nobody wrote before the others of a list. */
    void addFirst(KeyPath list, JsonNode element) {
        ArrayNode elements = (ArrayNode) at(list);
        Map<KeyPath, Mark> moved = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            move(list.element(i), list.element(i + 1), moved);
        }
        elements.insert(0, element);
        moved.put(list.element(0), Mark.DEFAULT);
        marks.keySet().removeIf(known -> known.isAtOrBelow(list) && !known.equals(list));
        marks.putAll(moved);
    }

    private void move(KeyPath from, KeyPath to, Map<KeyPath, Mark> moved) {
        marks.forEach((path, mark) -> {
            if (path.isAtOrBelow(from)) {
                moved.put(path.rebased(from, to), mark);
            }
        });
    }

    /** Where a value came from; for one without a place, the nearest above it. */
    Mark markOf(KeyPath path) {
        @Nullable Mark mark = marks.get(path);
        if (mark != null) {
            return mark;
        }
        return path.isRoot() ? Mark.DEFAULT : markOf(path.parent());
    }

    /** The place of a key. */
    Place keyPlace(KeyPath path) {
        return markOf(path).key();
    }

    /** The place of a scalar's value, of a map's or list's key. */
    Place valuePlace(KeyPath path) {
        return at(path).isValueNode() ? markOf(path).value() : markOf(path).key();
    }

    /** A value as the user wrote it; {@code a map} or {@code a list} where it is no scalar. */
    String shown(KeyPath path) {
        JsonNode node = at(path);
        if (node.isContainerNode()) {
            return node.isObject() ? "a map" : "a list";
        }
        Mark mark = markOf(path);
        boolean own = isMarked(path) && !mark.equals(Mark.DEFAULT);
        String written = own ? mark.written() : node.asText();
        return mark.plain() ? Shown.of(written) : '"' + Shown.of(written) + '"';
    }

    /** The typed entries of a list: paths that end in the name of their type. */
    List<KeyPath> entriesOf(KeyPath list) {
        List<KeyPath> entries = new ArrayList<>();
        for (int i = 0; at(list).isArray() && i < at(list).size(); i++) {
            KeyPath element = list.element(i);
            String type = Overrides.typeOf(at(element));
            if (!type.isEmpty()) {
                entries.add(element.key(type));
            }
        }
        return entries;
    }
}
