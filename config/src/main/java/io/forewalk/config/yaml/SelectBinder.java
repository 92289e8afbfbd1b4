package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.forewalk.config.yaml.CandidateBinder.Bound;
import io.forewalk.config.yaml.CandidateBinder.SearchTerms;
import io.forewalk.config.yaml.RecordBinder.Attempt;
import io.forewalk.config.yaml.RecordBinder.Made;
import io.forewalk.config.yaml.RecordBinder.Refused;
import io.forewalk.engine.forecast.Forecaster;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.selection.SelectedForecaster;
import io.forewalk.engine.selection.SelectedStrategy;
import io.forewalk.engine.trading.PlannedStrategy;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.walkforward.WalkForward;
import java.util.List;
import java.util.Optional;

/** Binds the {@code select} of entries: the players to choose from. */
final class SelectBinder {

    private final SettingsTree tree;
    private final Findings findings;
    private final RecordBinder records;
    private RandomSource chance = new RandomSource(0).named("select");

    SelectBinder(SettingsTree tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
        this.records = new RecordBinder(tree, findings);
    }

    /** Takes the run's first seed for what is drawn, so that all its seeds share the candidates. */
    void seed(List<Long> seeds) {
        seeds.stream()
                .findFirst()
                .ifPresent(seed -> chance = new RandomSource(seed).named("select"));
    }

    /** A strategy that chooses, empty if something is wrong with what it chooses from. */
    Optional<TradingStrategy> strategy(KeyPath entry, ObjectNode own, TradingStrategy plain) {
        return terms(entry, StrategySelect.class)
                .flatMap(select -> {
                    var terms = new SearchTerms(select.search(), select.tries(), select.limit());
                    Bound<TradingStrategy> bound =
                            new CandidateBinder(tree, findings, entry)
                                    .bind(
                                            own,
                                            values -> strategy(entry, values, plain.getClass()),
                                            terms,
                                            chanceOf(entry));
                    return isFlawed(entry)
                            ? Optional.empty()
                            : Optional.of(
                                    new SelectedStrategy(
                                            plain,
                                            bound.candidates(),
                                            select.measure(),
                                            bound.leftOut()));
                });
    }

    /** A candidate, with orders of its own where it is them that are chosen. */
    private Attempt<TradingStrategy> strategy(
            KeyPath entry, ObjectNode values, Class<? extends TradingStrategy> type) {
        ObjectNode rule = values.deepCopy();
        ObjectNode orders = OrderSettings.takeFrom(rule);
        Attempt<TradingStrategy> attempt = records.attempt(entry, rule, type);
        boolean planned =
                tree.at(entry.key("select").key("over")).properties().stream()
                        .anyMatch(axis -> OrderSettings.holds(axis.getKey()));
        if (!planned || !(attempt instanceof Made<TradingStrategy>(TradingStrategy made))) {
            return attempt;
        }
        return switch (records.<OrderBlock>attempt(entry, orders, OrderBlock.class)) {
            case Made<OrderBlock>(OrderBlock block) ->
                    new Made<>(new PlannedStrategy(made, block.plan()));
            case Refused<OrderBlock>(KeyPath where, Throwable why) -> new Refused<>(where, why);
        };
    }

    /** A forecaster that chooses, empty if something is wrong with what it chooses from. */
    Optional<Forecaster> forecaster(
            KeyPath entry, ObjectNode own, Forecaster plain, Optional<WalkForward> walkForward) {
        walkForward.ifPresent(timeline -> checkShare(entry, timeline));
        return terms(entry, ForecasterSelect.class)
                .flatMap(select -> {
                    var terms = new SearchTerms(select.search(), select.tries(), select.limit());
                    Bound<Forecaster> bound =
                            new CandidateBinder(tree, findings, entry)
                                    .bind(
                                            own,
                                            values ->
                                                    records.attempt(
                                                            entry, values, plain.getClass()),
                                            terms,
                                            chanceOf(entry));
                    return isFlawed(entry) || walkForward.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new SelectedForecaster(
                                                    plain,
                                                    bound.candidates(),
                                                    select.measure(),
                                                    every(select, walkForward.get()),
                                                    bound.leftOut())
                                            .method());
                });
    }

    private static int every(ForecasterSelect select, WalkForward timeline) {
        return select.every() == 0 ? timeline.refit().every() : select.every();
    }

    private void checkShare(KeyPath entry, WalkForward timeline) {
        if (timeline.validationShare() == 0) {
            KeyPath share = KeyPath.ROOT.key("walkForward").key("validationShare");
            KeyPath select = entry.key("select");
            String sentence = "nothing to choose by, since no bar is kept to validate on";
            findings.add(select, new RuleProblems(tree).of(select, sentence, List.of(share)));
        }
    }

    private <T> Optional<T> terms(KeyPath entry, Class<T> type) {
        KeyPath select = entry.key("select");
        if (!(tree.at(select.key("over")) instanceof ObjectNode)) {
            return Optional.empty();
        }
        ObjectNode terms = tree.at(select).deepCopy();
        terms.remove("over");
        return records.bind(select, terms, type);
    }

    private boolean isFlawed(KeyPath entry) {
        return findings.touches(entry.key("select"));
    }

    private RandomSource chanceOf(KeyPath entry) {
        return chance.named(tree.at(entry).path("name").asText());
    }
}
