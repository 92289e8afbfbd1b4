package io.forewalk.engine.experiment;

import io.forewalk.engine.trading.Contestant;
import java.util.List;
import java.util.stream.Stream;

/** Who competes: every strategy with every forecaster and seed it reads. */
record Contestants(Experiment experiment) {

    /** All of them, in file order. */
    List<Contestant> all() {
        return experiment.strategies().stream().flatMap(this::contestantsOf).toList();
    }

    private Stream<Contestant> contestantsOf(StrategyEntry entry) {
        if (entry.forecasters().isEmpty()) {
            return seeded(entry, entry.name(), "");
        }
        boolean several = entry.forecasters().size() > 1;
        return entry.forecasters().stream()
                .flatMap(read -> {
                    String label = several ? entry.name() + "@" + read : entry.name();
                    return seeded(entry, label, read);
                });
    }

    private Stream<Contestant> seeded(StrategyEntry entry, String label, String read) {
        boolean chance =
                Stream.concat(Stream.of(read), entry.strategy().namedForecasters().stream())
                        .anyMatch(experiment::usesChance);
        if (!chance) {
            return Stream.of(contestant(entry, label, read, List.of()));
        }
        boolean several = experiment.seeds().size() > 1;
        return experiment.seeds().stream()
                .map(seed ->
                        contestant(
                                entry, several ? label + "#" + seed : label, read, List.of(seed)));
    }

    private static Contestant contestant(
            StrategyEntry entry, String label, String read, List<Long> seeds) {
        return new Contestant(label, entry.name(), read, seeds, entry.strategy(), entry.plan());
    }
}
