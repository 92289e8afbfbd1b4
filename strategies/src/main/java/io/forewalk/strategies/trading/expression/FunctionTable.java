package io.forewalk.strategies.trading.expression;

import io.forewalk.strategies.trading.expression.Function.Group;
import io.forewalk.strategies.trading.expression.Function.Meaning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every word of the language. The reader, {@code schema --functions} and the reference page all
 * have it from here.
 */
final class FunctionTable {

    private static final FunctionTable WHOLE = whole();

    private final Map<String, Function> functions = new LinkedHashMap<>();

    private FunctionTable() {}

    /** All there is. */
    static Collection<Function> functions() {
        return Collections.unmodifiableCollection(WHOLE.functions.values());
    }

    /** The word of this name, if it is one. */
    static Optional<Function> find(String name) {
        return Optional.ofNullable(WHOLE.functions.get(name));
    }

    /** The names, in the order of the list. */
    static List<String> names() {
        return List.copyOf(WHOLE.functions.keySet());
    }

    private static FunctionTable whole() {
        FunctionTable words = new FunctionTable();
        BarWords.addTo(words);
        AverageWords.addTo(words);
        OscillatorWords.addTo(words);
        ChannelWords.addTo(words);
        ChangeWords.addTo(words);
        PlainWords.addTo(words);
        return words;
    }

    /** The words of one group are added by this. */
    Entry in(Group group) {
        return new Entry(group);
    }

    /** Adds words of a group. */
    final class Entry {

        private final Group group;

        private Entry(Group group) {
            this.group = group;
        }

        /** A word that is a number at every bar. */
        Entry number(
                String name,
                String text,
                String source,
                Meaning.OfNumber meaning,
                Parameter... parameters) {
            return add(name, text, source, meaning, parameters);
        }

        /** A word that is a condition. */
        Entry condition(
                String name, String text, Meaning.OfCondition meaning, Parameter... parameters) {
            return add(name, text, "own", meaning, parameters);
        }

        private Entry add(
                String name, String text, String source, Meaning meaning, Parameter... parameters) {
            Function function =
                    new Function(
                            name,
                            group,
                            new ArrayList<>(List.of(parameters)),
                            text,
                            source,
                            meaning);
            if (functions.putIfAbsent(name, function) != null) {
                throw new IllegalStateException("The name (%s) is taken.".formatted(name));
            }
            return this;
        }
    }
}
