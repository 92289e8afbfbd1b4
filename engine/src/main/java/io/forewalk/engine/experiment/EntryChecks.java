package io.forewalk.engine.experiment;

import io.forewalk.engine.backtest.Account;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the entries of an experiment must be to one another. */
record EntryChecks(
        List<Long> seeds,
        List<ForecasterEntry> forecasters,
        List<CombinationEntry> combinations,
        List<StrategyEntry> strategies) {

    /** Names of everything that gives forecasts: forecasters, then combinations, in file order. */
    static List<String> readable(
            List<ForecasterEntry> forecasters, List<CombinationEntry> combinations) {
        return Stream.concat(
                        forecasters.stream().map(ForecasterEntry::name),
                        combinations.stream().map(CombinationEntry::name))
                .toList();
    }

    /**
     * Checks that names differ and can be found, and that the account allows what strategies do.
     *
     * @throws IllegalArgumentException at the first fault
     */
    void check(Account account) {
        List<String> readable = readable(forecasters, combinations);
        requireDistinct("seeds", seeds.stream());
        requireDistinct("forecasters", readable.stream());
        requireDistinct("strategies", strategies.stream().map(StrategyEntry::name));
        requireBaseline();
        requireKnownMembers();
        requireKnownForecasters(readable);
        requireSeed();
        requireShorts(account);
    }

    private static void requireDistinct(String what, Stream<?> names) {
        Set<Object> seen = new HashSet<>();
        names.filter(name -> !seen.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(
                            "The %s must differ; %s stands twice.".formatted(what, name));
                });
    }

    private void requireBaseline() {
        List<String> known = forecasterNames();
        if (!known.contains(Experiment.BASELINE)) {
            throw new IllegalArgumentException(
                    "The forecasters (%s) must hold one named %s."
                            .formatted(String.join(", ", known), Experiment.BASELINE));
        }
    }

    private void requireKnownMembers() {
        for (CombinationEntry entry : combinations) {
            requireKnown(entry.of(), entry.name(), forecasterNames());
        }
    }

    private List<String> forecasterNames() {
        return forecasters.stream().map(ForecasterEntry::name).toList();
    }

    private void requireKnownForecasters(List<String> known) {
        for (StrategyEntry entry : strategies) {
            if (entry.strategy().readsForecasts() && entry.forecasters().isEmpty()) {
                throw new IllegalArgumentException(
                        "The strategy %s must name a forecaster, since it reads forecasts."
                                .formatted(entry.name()));
            }
            requireKnown(entry.forecasters(), entry.name(), known);
            requireKnown(entry.strategy().namedForecasters(), entry.name(), known);
        }
    }

    private static void requireKnown(List<String> read, String reader, List<String> known) {
        for (String name : read) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "The forecaster %s of %s must be one of %s."
                                .formatted(name, reader, String.join(", ", known)));
            }
        }
    }

    private void requireSeed() {
        if (seeds.isEmpty()) {
            throw new IllegalArgumentException("The seeds (none) must be at least one.");
        }
    }

    private void requireShorts(Account account) {
        String sellers =
                strategies.stream()
                        .filter(entry -> entry.strategy().sellsShort())
                        .map(StrategyEntry::name)
                        .collect(Collectors.joining(", "));
        if (!account.shorts() && !sellers.isEmpty()) {
            throw new IllegalArgumentException(
                    "The account's shorts (false) must be true, since %s may sell short."
                            .formatted(sellers));
        }
    }
}
