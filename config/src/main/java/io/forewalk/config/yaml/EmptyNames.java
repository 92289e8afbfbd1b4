package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;

/** Finds symbols and files of the data source that are named by nothing. */
final class EmptyNames {

    private static final KeyPath CSV = ExperimentBinder.MARKET.key("csv");
    private static final KeyPath SIMULATED = ExperimentBinder.MARKET.key("simulated");

    private static final String NO_SYMBOL = "a symbol must not be empty";

    private final SettingsTree tree;
    private final Findings findings;

    EmptyNames(SettingsTree tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    /** Adds every empty symbol and file to the findings. */
    void check() {
        checkFiles(CSV.key("files"));
        checkFiles(CSV.key("index"));
        JsonNode symbols = tree.at(CSV.key("symbols"));
        for (int i = 0; symbols.isArray() && i < symbols.size(); i++) {
            refuseBlank(CSV.key("symbols").element(i), NO_SYMBOL);
        }
        refuseBlank(SIMULATED.key("symbol"), NO_SYMBOL);
    }

    private void checkFiles(KeyPath files) {
        for (String symbol : ExperimentSchema.keysOfMap(tree.at(files))) {
            KeyPath file = files.key(symbol);
            if (symbol.isBlank()) {
                add(files, file, tree.keyPlace(file), NO_SYMBOL);
            } else {
                refuseBlank(file, "the file of a symbol must not be empty");
            }
        }
    }

    private void refuseBlank(KeyPath path, String sentence) {
        JsonNode node = tree.at(path);
        if (node.isTextual() && node.asText().isBlank()) {
            add(path, path, tree.valuePlace(path), sentence);
        }
    }

    private void add(KeyPath named, KeyPath at, Place place, String sentence) {
        String text = named + ": " + sentence;
        findings.add(at, new Problem(place, named.toString(), "", "", "", text));
    }
}
