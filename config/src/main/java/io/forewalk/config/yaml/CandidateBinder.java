package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.selection.Candidate;
import io.forewalk.engine.selection.Search;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Binds every combination of {@code select.over} as if its values had been written in the entry, so
 * that all checks of a single entry hold. A value that no entry may have is a problem at its place;
 * values that make no sense together are left out and counted.
 */
final class CandidateBinder {

    private final SettingsTree tree;
    private final Findings findings;
    private final KeyPath entry;
    private final KeyPath over;

    CandidateBinder(SettingsTree tree, Findings findings, KeyPath entry) {
        this.tree = tree;
        this.findings = findings;
        this.entry = entry;
        this.over = entry.key("select").key("over");
    }

    /** Makes a player of the values that stand in an entry. */
    interface Making<P> {
        RecordBinder.Attempt<P> attempt(ObjectNode own);
    }

    /** What can be chosen from, and how many combinations make no sense. */
    record Bound<P extends Serializable>(List<Candidate<P>> candidates, int leftOut) {}

    /**
     * The candidates of an entry; none where something is wrong, which is then known.
     *
     * @param own the entry's settings, without its name and what it reads
     */
    <P extends Serializable> Bound<P> bind(
            ObjectNode own, Making<P> making, SearchTerms terms, RandomSource random) {
        List<Axis> axes = axes();
        checkCount(axes, terms);
        if (axes.isEmpty() || findings.touches(over)) {
            return new Bound<>(List.of(), 0);
        }
        List<Integer> lengths = axes.stream().map(axis -> (int) axis.length()).toList();
        List<List<Integer>> combinations = terms.search().of(lengths, terms.tries(), random);
        Substitution values = new Substitution(tree, entry, own);
        List<Candidate<P>> candidates = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        for (List<Integer> combination : combinations) {
            values.put(axes, combination);
            switch (making.attempt(own)) {
                case RecordBinder.Made<P>(P player) ->
                        candidates.add(new Candidate<>(text(values), player));
                case RecordBinder.Refused<P> no -> refuse(no, axes, combination, refused);
            }
        }
        values.restore();
        if (candidates.isEmpty() && !findings.touches(over)) {
            addHopeless(refused);
        }
        return new Bound<>(candidates, combinations.size() - candidates.size());
    }

    private List<Axis> axes() {
        List<Axis> axes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> values : tree.at(over).properties()) {
            Axis axis = new Axis(over.key(values.getKey()), values.getValue());
            if (!axis.isCountable()) {
                return List.of();
            }
            if (axis.length() == 0) {
                KeyPath to = axis.path().key("to");
                String sentence = "%s lies before from".formatted(tree.shown(to));
                List<KeyPath> from = List.of(axis.path().key("from"));
                findings.add(to, new RuleProblems(tree).of(to, sentence, from));
            }
            checkTwice(axis);
            axes.add(axis);
        }
        return axes;
    }

    private void checkTwice(Axis axis) {
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; axis.values().isArray() && i < axis.values().size(); i++) {
            if (!seen.add(axis.value(i))) {
                KeyPath place = axis.placeOf(i);
                String sentence = ResolvedText.flow(axis.value(i)) + " stands in the list twice";
                findings.add(place, new RuleProblems(tree).of(place, sentence, List.of()));
            }
        }
    }

    private void checkCount(List<Axis> axes, SearchTerms terms) {
        List<Integer> lengths =
                axes.stream()
                        .map(axis -> (int) Math.min(axis.length(), Integer.MAX_VALUE))
                        .toList();
        long tried = terms.search().tried(lengths, terms.tries());
        if (tried > terms.limit()) {
            String count = tried == Long.MAX_VALUE ? "too many" : Long.toString(tried);
            String sentence = "%s combinations are more than the limit".formatted(count);
            List<KeyPath> limit = List.of(entry.key("select").key("limit"));
            findings.add(over, new RuleProblems(tree).of(over, sentence, limit));
        }
    }

    private <P> void refuse(
            RecordBinder.Refused<P> attempt,
            List<Axis> axes,
            List<Integer> combination,
            List<Problem> refused) {
        RuleProblems problems = new RuleProblems(tree);
        Problem problem = problems.refused(attempt.where(), attempt.rule());
        List<String> named = problems.keysNamed(attempt.rule(), entry);
        boolean deeper = !attempt.where().equals(entry);
        if (deeper || named.size() == 1) {
            String key = deeper ? attempt.where().steps().get(entry.steps().size()) : named.get(0);
            for (int i = 0; i < axes.size(); i++) {
                if (axes.get(i).key().split("\\.", 2)[0].equals(key)) {
                    findings.add(axes.get(i).placeOf(combination.get(i)), problem);
                }
            }
        }
        if (refused.isEmpty()) {
            refused.add(problem);
        }
    }

    private void addHopeless(List<Problem> refused) {
        String why = refused.isEmpty() ? "" : "; the first: " + refused.getFirst().text();
        String sentence = "none of the combinations makes sense" + why;
        findings.add(over, new RuleProblems(tree).of(over, sentence, List.of()));
    }

    private static Map<String, String> text(Substitution values) {
        return new LinkedHashMap<>(values.texts());
    }

    /** Which combinations are tried, and how many may be. */
    record SearchTerms(Search search, int tries, int limit) {}
}
