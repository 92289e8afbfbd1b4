package io.forewalk.config.yaml;

import io.forewalk.strategies.trading.expression.Fault;
import io.forewalk.strategies.trading.expression.RuleCheck;
import io.forewalk.strategies.trading.expression.TextRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is wrong in the texts of rules, each fault with its column in the text. */
final class ExpressionChecks {

    private static final List<String> KEYS = List.of("buy", "sell", "sellShort", "cover");
    private static final KeyPath INITIAL_BARS = KeyPath.ROOT.key("walkForward").key("initialBars");

    private final SettingsTree tree;
    private final Findings findings;

    ExpressionChecks(SettingsTree tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
    }

    /** Adds every fault of an entry's texts. */
    void checkTexts(KeyPath entry) {
        for (String key : KEYS) {
            checkText(entry.key(key));
            KeyPath tried = tried(entry, key);
            for (int i = 0; i < tree.at(tried).size(); i++) {
                checkText(tried.element(i));
            }
        }
    }

    private void checkText(KeyPath path) {
        if (tree.at(path).isTextual() && !tree.at(path).asText().isEmpty()) {
            for (Fault fault : RuleCheck.of(tree.at(path).asText()).faults()) {
                add(path, fault.column(), fault.word(), "", fault.nearest(), fault.sentence());
            }
        }
    }

    private static KeyPath tried(KeyPath entry, String key) {
        return entry.key("select").key("over").key(key);
    }

    /** Adds what the texts say that does not fit the rest of the file. */
    void checkFit(
            KeyPath entry,
            TextRules rules,
            Set<String> forecasters,
            Optional<Integer> initialBars) {
        rules.texts()
                .forEach((key, text) -> checkFit(entry.key(key), text, forecasters, initialBars));
        for (String key : KEYS) {
            KeyPath tried = tried(entry, key);
            for (int i = 0; i < tree.at(tried).size(); i++) {
                KeyPath path = tried.element(i);
                checkFit(path, tree.at(path).asText(), forecasters, initialBars);
            }
        }
    }

    private void checkFit(
            KeyPath path, String text, Set<String> forecasters, Optional<Integer> initialBars) {
        RuleCheck check = RuleCheck.of(text);
        check.forecasters()
                .forEach((column, name) -> checkForecaster(path, column, name, forecasters));
        initialBars.ifPresent(bars -> checkBars(path, check.lookBacks(), bars));
    }

    private void checkForecaster(KeyPath path, int column, String name, Set<String> known) {
        if (!known.contains(name)) {
            String allowed = String.join(", ", known);
            String nearest = ForecasterNames.nearest(name, known);
            String sentence = ForecasterNames.unknown(name, known);
            add(path, column, name, allowed, nearest, sentence);
        }
    }

    private void checkBars(KeyPath path, Map<Integer, Integer> lookBacks, int initialBars) {
        lookBacks.forEach((column, bars) -> {
            if (bars > initialBars) {
                String sentence =
                        "%d bars are more than walkForward.initialBars (%d); see initialBars at %s"
                                .formatted(
                                        bars,
                                        initialBars,
                                        tree.valuePlace(INITIAL_BARS).shortForm());
                add(path, column, bars.toString(), "up to " + initialBars, "", sentence);
            }
        });
    }

    /** Every fault of a text counts, so each stands at a place of its own below the key. */
    private void add(
            KeyPath path, int column, String word, String allowed, String nearest, String said) {
        String text = "%s, column %d: %s".formatted(path, column, Shown.line(said));
        findings.add(
                path.element(column),
                new Problem(tree.valuePlace(path), path.toString(), word, allowed, nearest, text));
    }
}
