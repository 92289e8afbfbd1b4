package io.forewalk.config.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * The way to a value of an experiment file, printed as {@code forecasters[3].lstm.dropout}.
 *
 * @param steps keys, and list positions as {@code [3]}
 */
record KeyPath(List<String> steps) {

    /** The whole file. */
    static final KeyPath ROOT = new KeyPath(List.of());

    KeyPath {
        steps = List.copyOf(steps);
    }

    /** The way given as {@code market.from} or {@code forecasters[0].lstm}. */
    static KeyPath parse(String dotted) {
        KeyPath path = ROOT;
        for (String part : dotted.split("\\.|(?=\\[)")) {
            if (!part.isEmpty()) {
                path = path.step(part);
            }
        }
        return path;
    }

    /** One key deeper. */
    KeyPath key(String key) {
        return step(key);
    }

    /** One list position deeper, counted from 0. */
    KeyPath element(int index) {
        return step("[" + index + "]");
    }

    /** One step up; the root has none. */
    KeyPath parent() {
        return new KeyPath(steps.subList(0, steps.size() - 1));
    }

    /** Whether this is the whole file. */
    boolean isRoot() {
        return steps.isEmpty();
    }

    /** The last key, list positions passed over; empty at the root. */
    String lastKey() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (!isIndex(steps.get(i))) {
                return steps.get(i);
            }
        }
        return "";
    }

    /** Whether the other way is this one or leads here. */
    boolean isAtOrBelow(KeyPath other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    /** The same way with its beginning replaced. */
    KeyPath rebased(KeyPath from, KeyPath to) {
        List<String> moved = new ArrayList<>(to.steps);
        moved.addAll(steps.subList(from.steps.size(), steps.size()));
        return new KeyPath(moved);
    }

    /** Whether a step is a list position. */
    static boolean isIndex(String step) {
        return step.matches("\\[[0-9]{1,9}]");
    }

    /** The number of a list position. */
    static int index(String step) {
        return Integer.parseInt(step.substring(1, step.length() - 1));
    }

    private KeyPath step(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new KeyPath(longer);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String step : steps) {
            text.append(text.isEmpty() || isIndex(step) ? "" : ".").append(step);
        }
        return text.toString();
    }
}
