package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Settings that somebody wrote and that have no effect beside another one, so that what was asked
 * for would not happen. A value that is the default anyway asks for nothing and is let pass, as is
 * all that a flag has switched off for a try.
 */
final class IdleSettings {

    private static final KeyPath WALK_FORWARD = KeyPath.ROOT.key("walkForward");
    private static final KeyPath SLIPPAGE = KeyPath.ROOT.key("costs").key("slippage");

    private final JsonNode schema;
    private final SettingsTree tree;
    private final Findings findings;

    IdleSettings(JsonNode schema, SettingsTree tree, Findings findings) {
        this.schema = schema;
        this.tree = tree;
        this.findings = findings;
    }

    /** Adds the idle settings to the findings. */
    void check() {
        KeyPath simulated = ExperimentBinder.MARKET.key("simulated");
        KeyPath volatility = KeyPath.ROOT.key("sizing").key("volatilityTarget");
        idleUnless(simulated.key("signalShare"), simulated.key("kind"), "plantedRule");
        idleUnless(WALK_FORWARD.key("rollingBars"), WALK_FORWARD.key("window"), "rolling");
        idleUnless(volatility.key("band"), volatility.key("rebalance"), "everyBar");
        if (tree.at(SLIPPAGE.key("ticks")).asDouble() == 0) {
            idle(SLIPPAGE.key("tickSize"), SLIPPAGE, "without ticks");
        }
        tree.entriesOf(ExperimentBinder.FORECASTERS).forEach(this::checkSearch);
        for (KeyPath entry : tree.entriesOf(ExperimentBinder.STRATEGIES)) {
            checkSearch(entry);
            checkExits(entry);
            idleUnless(entry.key("lookback"), entry.key("weights"), "inverseVolatility");
        }
    }

    private void checkSearch(KeyPath entry) {
        KeyPath search = entry.key("select").key("search");
        if (tree.at(search).asText().equals("grid")) {
            idle(entry.key("select").key("tries"), search, with(search));
        }
    }

    private void checkExits(KeyPath entry) {
        for (String exit : List.of("stop", "target", "trailing")) {
            KeyPath percent = entry.key(exit).key("percent");
            if (tree.at(entry.key(exit)).has("percent")) {
                idle(entry.key(exit).key("period"), percent, "with percent");
            }
        }
    }

    private void idleUnless(KeyPath path, KeyPath mode, String wanted) {
        if (!tree.at(mode).isMissingNode() && !tree.at(mode).asText().equals(wanted)) {
            idle(path, mode, with(mode));
        }
    }

    private void idle(KeyPath path, KeyPath cause, String why) {
        boolean flag = isWritten(cause) && tree.valuePlace(cause).line() == 0;
        if (isWritten(path) && !flag && !isDefault(path)) {
            String sentence = "%s has no effect %s".formatted(tree.shown(path), why);
            findings.add(path, new RuleProblems(tree).of(path, sentence, List.of(cause)));
        }
    }

    private boolean isWritten(KeyPath path) {
        return tree.isMarked(path) && !tree.valuePlace(path).equals(Place.DEFAULT);
    }

    private boolean isDefault(KeyPath path) {
        JsonNode usual = SchemaView.at(schema, path).path("default");
        JsonNode value = tree.at(path);
        return (value.isNumber() && usual.isNumber())
                ? value.asDouble() == usual.asDouble()
                : value.equals(usual);
    }

    private String with(KeyPath mode) {
        return "with %s: %s".formatted(mode.lastKey(), tree.shown(mode));
    }
}
