package io.forewalk.config.yaml;

import io.forewalk.engine.backtest.Account;
import io.forewalk.engine.backtest.LedgerRules;
import io.forewalk.engine.selection.SelectedStrategy;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.walkforward.WalkForward;
import io.forewalk.strategies.trading.expression.TextRules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Rules between the blocks of an experiment. */
final class ExperimentRules {

    private static final KeyPath MARKET = ExperimentBinder.MARKET;
    private static final KeyPath ACCOUNT = KeyPath.ROOT.key("account");

    private final SettingsTree tree;
    private final Findings findings;
    private final RuleProblems problems;
    private final ForecasterNames names;

    ExperimentRules(SettingsTree tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
        this.problems = new RuleProblems(tree);
        this.names = new ForecasterNames(tree, findings);
    }

    /** Adds what makes no sense together to the findings. */
    void check(ExperimentParts parts) {
        checkName(parts.name());
        checkSeeds(parts.seeds());
        parts.days().ifPresent(this::checkDays);
        Map<String, KeyPath> forecasters = checkNames(ExperimentBinder.FORECASTERS);
        Map<String, KeyPath> combinations = checkNames(ExperimentBinder.COMBINATIONS);
        checkNames(ExperimentBinder.STRATEGIES);
        checkBaseline(forecasters);
        new CombinationRules(tree, findings).check(parts.combinations(), forecasters);
        combinations.forEach(forecasters::putIfAbsent);
        checkStrategies(parts, forecasters);
        checkCosts(parts);
        new LedgerChecks(tree, findings).check(parts);
    }

    private void checkName(Optional<String> name) {
        KeyPath path = KeyPath.ROOT.key("name");
        if (name.filter(FileNames::isReserved).isPresent()) {
            add(path, tree.shown(path) + " is a device on some systems; choose another name");
        }
    }

    private void checkSeeds(List<Long> seeds) {
        KeyPath list = KeyPath.ROOT.key("seeds");
        if (tree.at(list).isArray() && tree.at(list).isEmpty()) {
            add(list, "nothing stands here; allowed: at least one whole number");
        }
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < seeds.size(); i++) {
            if (!seen.add(seeds.get(i))) {
                KeyPath path = KeyPath.ROOT.key("seeds").element(i);
                add(path, seeds.get(i) + " stands in the list twice");
            }
        }
    }

    private void checkDays(MarketDays market) {
        if (market.from().isPresent()
                && market.to().isPresent()
                && market.to().get().isBefore(market.from().get())) {
            add(
                    MARKET.key("to"),
                    "%s is before from (%s)".formatted(market.to().get(), market.from().get()),
                    MARKET.key("from"));
        }
    }

    private Map<String, KeyPath> checkNames(KeyPath list) {
        Map<String, KeyPath> seen = new HashMap<>();
        for (KeyPath entry : tree.entriesOf(list)) {
            String name = tree.at(entry).path("name").asText(entry.lastKey());
            KeyPath first = seen.putIfAbsent(name, entry);
            if (first != null) {
                add(entry, "a second entry is called %s; give it a name".formatted(name), first);
            }
        }
        return seen;
    }

    private void checkBaseline(Map<String, KeyPath> forecasters) {
        KeyPath named = forecasters.get(Baseline.NAME);
        if (named != null && !named.lastKey().equals(Baseline.NAME)) {
            add(named.key("name"), "naive is the name of the baseline; choose another");
        }
    }

    private void checkStrategies(ExperimentParts parts, Map<String, KeyPath> forecasters) {
        Set<String> known = new TreeSet<>(forecasters.keySet());
        known.add(Baseline.NAME);
        List<KeyPath> entries = tree.entriesOf(ExperimentBinder.STRATEGIES);
        for (int i = 0; i < entries.size() && i < parts.strategies().size(); i++) {
            KeyPath entry = entries.get(i);
            parts.strategies()
                    .get(i)
                    .ifPresent(block -> {
                        checkStrategy(entry, block, known, parts.account());
                        checkTexts(entry, block, known, parts);
                        parts.walkForward().ifPresent(timeline -> checkPeriods(entry, timeline));
                    });
        }
    }

    private void checkStrategy(
            KeyPath entry, StrategyBlock block, Set<String> known, Optional<Account> account) {
        TradingStrategy strategy = block.strategy();
        KeyPath key = entry.key("forecaster");
        if (strategy.readsForecasts() && block.forecaster().isEmpty()) {
            String allowed = String.join(", ", known);
            add(entry, "reads forecasts, so forecaster must be given; allowed: " + allowed);
        } else if (!strategy.readsForecasts() && !block.forecaster().isEmpty()) {
            add(key, "this strategy reads no forecasts");
        }
        for (int i = 0; i < block.forecaster().size(); i++) {
            boolean listed = tree.isMarked(key.element(i));
            names.check(listed ? key.element(i) : key, block.forecaster(), i, known);
        }
        boolean compatible =
                account.filter(one -> one.ledger() == LedgerRules.BACKTESTING_PY).isPresent();
        if (compatible && strategy instanceof SelectedStrategy) {
            String sentence = "nothing is chosen under this ledger, which has no training windows";
            add(entry.key("select"), sentence, ACCOUNT.key("ledger"));
        }
        if (strategy.sellsShort() && account.isPresent() && !account.get().shorts()) {
            KeyPath direction = entry.key("direction");
            boolean has = tree.at(entry).has("direction");
            add(
                    has ? direction : entry,
                    (has ? tree.shown(direction) + " " : "")
                            + "sells short, which account.shorts must allow",
                    ACCOUNT.key("shorts"));
        }
    }

    /** An average true range must exist at the first origin, as every series of a rule must. */
    private void checkPeriods(KeyPath entry, WalkForward timeline) {
        for (String exit : List.of("stop", "target", "trailing")) {
            KeyPath period = entry.key(exit).key("period");
            if (tree.at(entry.key(exit)).has("atr")) {
                checkPeriod(period, timeline);
            }
            KeyPath chosen = entry.key("select").key("over").key(exit + ".period");
            for (int i = 0; i < tree.at(chosen).size(); i++) {
                checkPeriod(chosen.element(i), timeline);
            }
            checkPeriod(chosen.key("to"), timeline);
        }
    }

    private void checkPeriod(KeyPath period, WalkForward timeline) {
        if (tree.at(period).asInt() > timeline.initialBars()) {
            add(
                    period,
                    "%s bars are more than walkForward.initialBars (%d)"
                            .formatted(tree.shown(period), timeline.initialBars()),
                    KeyPath.ROOT.key("walkForward").key("initialBars"));
        }
    }

    private void checkTexts(
            KeyPath entry, StrategyBlock block, Set<String> known, ExperimentParts parts) {
        if (SelectedStrategy.ownOf(block.strategy()) instanceof TextRules rules) {
            Optional<Integer> initialBars = parts.walkForward().map(WalkForward::initialBars);
            new ExpressionChecks(tree, findings).checkFit(entry, rules, known, initialBars);
        }
    }

    private void checkCosts(ExperimentParts parts) {
        KeyPath costs = KeyPath.ROOT.key("costs");
        if (!parts.strategies().isEmpty() && !tree.root().has("costs")) {
            String text = "costs is missing; strategies need it, `costs: {}` trades for nothing";
            findings.add(
                    costs,
                    new Problem(tree.keyPlace(KeyPath.ROOT), "costs", "", "a map", "", text));
        }
    }

    private void add(KeyPath path, String sentence, KeyPath... others) {
        findings.add(path, problems.of(path, sentence, List.of(others)));
    }
}
