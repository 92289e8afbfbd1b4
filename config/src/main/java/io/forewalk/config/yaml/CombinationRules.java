package io.forewalk.config.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Rules of the combinations: names of their own, members that are forecasters of the file. */
record CombinationRules(SettingsTree tree, Findings findings) {

    /**
     * Adds what is wrong to the findings.
     *
     * @param forecasters their names and where they stand
     */
    void check(List<Optional<CombinationBlock>> combinations, Map<String, KeyPath> forecasters) {
        Set<String> known = new TreeSet<>(forecasters.keySet());
        known.add(Baseline.NAME);
        List<KeyPath> entries = tree.entriesOf(ExperimentBinder.COMBINATIONS);
        for (int i = 0; i < entries.size() && i < combinations.size(); i++) {
            KeyPath entry = entries.get(i);
            combinations.get(i).ifPresent(block -> check(entry, block, known));
            checkName(entry, forecasters);
        }
    }

    private void check(KeyPath entry, CombinationBlock block, Set<String> known) {
        ForecasterNames names = new ForecasterNames(tree, findings);
        for (int i = 0; i < block.of().size(); i++) {
            names.check(entry.key("of").element(i), block.of(), i, known);
        }
    }

    private void checkName(KeyPath entry, Map<String, KeyPath> forecasters) {
        String name = tree.at(entry).path("name").asText(entry.lastKey());
        boolean listed = forecasters.containsKey(name);
        if (listed || name.equals(Baseline.NAME)) {
            List<KeyPath> others = listed ? List.of(forecasters.get(name)) : List.of();
            findings.add(
                    entry,
                    new RuleProblems(tree)
                            .of(entry, name + " is a forecaster; give it another name", others));
        }
    }
}
