package io.forewalk.config.yaml;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.forewalk.engine.settings.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Leaves out the entries that {@code --only} and {@code --skip} exclude. A strategy no longer reads
 * a forecaster that is left out; one that has none left, or names it in a rule, is left out too.
 */
final class Selection {

    private final SettingsTree tree;
    private final Overrides overrides;

    Selection(SettingsTree tree, Overrides overrides) {
        this.tree = tree;
        this.overrides = overrides;
    }

    /** The file with the entries that take part. */
    ExperimentFile of(ExperimentFile file) {
        List<String> forecasters = file.forecasters().stream().map(ForecasterBlock::name).toList();
        List<String> strategies = file.strategies().stream().map(StrategyBlock::name).toList();
        List<String> combined = file.combinations().stream().map(CombinationBlock::name).toList();
        requireKnown(Stream.of(forecasters, combined, strategies).flatMap(List::stream));
        Set<String> gone = new HashSet<>(forecasters);
        gone.addAll(combined);
        List<ForecasterBlock> methods =
                kept(ExperimentBinder.FORECASTERS, file.forecasters(), ForecasterBlock::name);
        methods.forEach(method -> gone.remove(method.name()));
        gone.remove(Baseline.NAME);
        List<CombinationBlock> combinations =
                made(
                        kept(
                                ExperimentBinder.COMBINATIONS,
                                file.combinations(),
                                CombinationBlock::name),
                        Set.copyOf(gone));
        combinations.forEach(combination -> gone.remove(combination.name()));
        List<StrategyBlock> rules =
                kept(ExperimentBinder.STRATEGIES, file.strategies(), StrategyBlock::name);
        return file.withEntries(methods, combinations, reading(rules, gone));
    }

    private void requireKnown(Stream<String> listed) {
        List<String> known = Stream.concat(Stream.of(Baseline.NAME), listed).distinct().toList();
        Findings findings = new Findings();
        overrides.only().forEach(name -> requireKnown("--only", name, known, findings));
        overrides.skip().forEach(name -> requireKnown("--skip", name, known, findings));
        findings.throwIfAny();
    }

    private static void requireKnown(
            String flag, String name, List<String> known, Findings findings) {
        if (!known.contains(name)) {
            String nearest = Nearest.to(name, known);
            String advice =
                    nearest.isEmpty()
                            ? "; allowed: " + String.join(", ", known)
                            : "; did you mean " + nearest + "?";
            findings.add(Place.of(flag), Shown.of(name) + " names no entry of the file" + advice);
        }
    }

    private <T> List<T> kept(KeyPath list, List<T> blocks, Function<T, String> name) {
        List<String> names = blocks.stream().map(name).toList();
        boolean methods = list.equals(ExperimentBinder.FORECASTERS);
        boolean chosen =
                overrides.only().stream().anyMatch(names::contains)
                        || (methods && overrides.only().contains(Baseline.NAME));
        List<Integer> positions =
                IntStream.range(0, names.size())
                        .filter(i -> !chosen || overrides.only().contains(names.get(i)))
                        .filter(i -> !overrides.skip().contains(names.get(i)))
                        .boxed()
                        .toList();
        tree.keep(list, positions);
        return positions.stream().map(blocks::get).toList();
    }

    /** The combinations whose members take part; one that has fewer than two left is left out. */
    private List<CombinationBlock> made(List<CombinationBlock> combinations, Set<String> gone) {
        List<CombinationBlock> left = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < combinations.size(); i++) {
            CombinationBlock block = combinations.get(i);
            List<String> members =
                    block.of().stream()
                            .filter(name -> !gone.contains(name) || name.equals(Baseline.NAME))
                            .toList();
            if (members.size() > 1) {
                positions.add(i);
                left.add(new CombinationBlock(block.name(), members, block.combination()));
                write(ExperimentBinder.COMBINATIONS.element(i), "of", members);
            }
        }
        tree.keep(ExperimentBinder.COMBINATIONS, positions);
        return left;
    }

    private List<StrategyBlock> reading(List<StrategyBlock> rules, Set<String> gone) {
        List<StrategyBlock> left = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            StrategyBlock rule = rules.get(i);
            List<String> reads =
                    rule.forecaster().stream().filter(name -> !gone.contains(name)).toList();
            boolean named = rule.strategy().namedForecasters().stream().noneMatch(gone::contains);
            if (named && (!reads.isEmpty() || rule.forecaster().isEmpty())) {
                positions.add(i);
                left.add(new StrategyBlock(rule.name(), reads, rule.strategy(), rule.plan()));
                write(ExperimentBinder.STRATEGIES.element(i), "forecaster", reads);
            }
        }
        tree.keep(ExperimentBinder.STRATEGIES, positions);
        return left;
    }

    private void write(KeyPath element, String key, List<String> names) {
        KeyPath entry = element.key(Overrides.typeOf(tree.at(element)));
        if (tree.at(entry) instanceof ObjectNode map && map.has(key)) {
            ArrayNode list = map.putArray(key);
            names.forEach(list::add);
        }
    }
}
