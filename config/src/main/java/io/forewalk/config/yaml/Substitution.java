package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.forewalk.config.yaml.SettingsTree.Mark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Other values in the place of an entry's own, for as long as it takes to bind them: a problem then
 * shows the value that was tried, at the place where it was written.
 */
final class Substitution {

    private final SettingsTree tree;
    private final KeyPath entry;
    private final ObjectNode own;
    private final ObjectNode before;
    private final Map<KeyPath, Optional<Mark>> marks = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    Substitution(SettingsTree tree, KeyPath entry, ObjectNode own) {
        this.tree = tree;
        this.entry = entry;
        this.own = own;
        this.before = tree.at(entry).deepCopy();
    }

    /** Puts a combination in the place of what stands there. */
    void put(List<Axis> axes, List<Integer> combination) {
        for (int i = 0; i < axes.size(); i++) {
            Axis axis = axes.get(i);
            int index = combination.get(i);
            JsonNode value = axis.value(index);
            KeyPath path = entry;
            for (String step : axis.key().split("\\.", -1)) {
                path = path.key(step);
            }
            set(own, axis.key(), value);
            set((ObjectNode) tree.at(entry), axis.key(), value);
            marks.putIfAbsent(
                    path, tree.isMarked(path) ? Optional.of(tree.markOf(path)) : Optional.empty());
            tree.mark(path, axis.markOf(index, tree));
            texts.put(axis.key(), ResolvedText.flow(value));
        }
    }

    /** The values put last, as text by key. */
    Map<String, String> texts() {
        return texts;
    }

    /** Puts everything back as it was. */
    void restore() {
        ((ObjectNode) tree.at(entry)).removeAll().setAll(before);
        marks.forEach((path, mark) ->
                mark.ifPresentOrElse(old -> tree.mark(path, old), () -> tree.forget(path)));
    }

    private static void set(ObjectNode map, String key, JsonNode value) {
        String[] steps = key.split("\\.", -1);
        ObjectNode here = map;
        for (int i = 0; i < steps.length - 1; i++) {
            here =
                    here.path(steps[i]) instanceof ObjectNode inner
                            ? inner
                            : here.putObject(steps[i]);
        }
        here.set(steps[steps.length - 1], value);
    }
}
