package io.forewalk.config.yaml;

import io.forewalk.engine.experiment.Experiment;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.settings.Nearest;
import io.forewalk.engine.walkforward.TrainingSpan;
import io.forewalk.engine.walkforward.WalkForward;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules between an experiment and its prices, which can be checked once these are loaded. */
public final class MarketRules {

    private static final KeyPath WALK_FORWARD = KeyPath.ROOT.key("walkForward");

    private final SettingsTree tree;
    private final RuleProblems problems;

    MarketRules(SettingsTree tree) {
        this.tree = tree;
        this.problems = new RuleProblems(tree);
    }

    /**
     * Refuses what the prices do not fit.
     *
     * @throws ConfigException with every problem found
     */
    void check(ExperimentFile file, MarketData prices) {
        Findings findings = new Findings();
        file.market().benchmark().ifPresent(symbol -> checkBenchmark(symbol, prices, findings));
        checkRolling(file.walkForward(), prices, findings);
        findings.throwIfAny();
    }

    private void checkBenchmark(String symbol, MarketData prices, Findings findings) {
        List<String> known =
                Stream.of(
                                prices.instruments().stream(),
                                prices.indices().stream().map(PriceHistory::instrument))
                        .flatMap(instruments -> instruments.map(Instrument::symbol))
                        .collect(Collectors.toCollection(ArrayList::new));
        known.add(Experiment.EQUAL_WEIGHT);
        if (!known.contains(symbol)) {
            KeyPath path = ExperimentBinder.MARKET.key("benchmark");
            String nearest = Nearest.to(symbol, known);
            String allowed = String.join(", ", known.stream().map(Shown::of).toList());
            String advice =
                    nearest.isEmpty()
                            ? "; allowed: " + allowed
                            : "; did you mean %s?".formatted(Shown.of(nearest));
            String text = path + ": " + tree.shown(path) + " is no symbol of the prices" + advice;
            findings.add(
                    path,
                    new Problem(
                            tree.valuePlace(path),
                            path.toString(),
                            symbol,
                            allowed,
                            nearest,
                            text));
        }
    }

    private void checkRolling(WalkForward walkForward, MarketData prices, Findings findings) {
        int longest = prices.histories().stream().mapToInt(h -> h.length()).max().orElse(0);
        boolean rolling = walkForward.window() == TrainingSpan.ROLLING;
        if (rolling && walkForward.rollingBars() > longest) {
            KeyPath path = WALK_FORWARD.key("rollingBars");
            String sentence =
                    ("%s is more than the %s bars of the longest history, so the window would never"
                                    + " roll")
                            .formatted(tree.shown(path), longest);
            findings.add(path, problems.of(path, sentence, List.of(WALK_FORWARD.key("window"))));
        }
    }
}
