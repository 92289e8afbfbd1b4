package io.forewalk.reports.section;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.StrategyScore;
import io.forewalk.engine.trading.Contestant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A contestant with all its seeds.
 *
 * @param label without the seed
 * @param members one per seed, or the only one
 */
public record SeedGroup(String label, List<Member> members) {

    /** One seed's account and its measures. */
    public record Member(BacktestResult backtest, StrategyScore score) {

        double value(String key) {
            return score.value(key);
        }

        double finalEquity() {
            return backtest.curve().equity(backtest.curve().length() - 1);
        }
    }

    public SeedGroup {
        members = List.copyOf(members);
    }

    /** The groups of a result, in file order. */
    public static List<SeedGroup> of(ExperimentResult result) {
        Map<String, StrategyScore> scores = new LinkedHashMap<>();
        result.scorecard().strategies().forEach(s -> scores.put(s.contestant().label(), s));
        Map<String, List<Member>> groups = new LinkedHashMap<>();
        for (BacktestResult backtest : result.backtests()) {
            Contestant who = backtest.contestant();
            StrategyScore none = new StrategyScore(who, Map.of(), Map.of());
            groups.computeIfAbsent(labelOf(who), label -> new ArrayList<>())
                    .add(new Member(backtest, scores.getOrDefault(who.label(), none)));
        }
        return groups.entrySet().stream()
                .map(group -> new SeedGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /** A contestant's label without its seed. */
    static String labelOf(Contestant contestant) {
        String label = contestant.label();
        String seed = contestant.seed().isPresent() ? "#" + contestant.seed().getAsLong() : "";
        return !seed.isEmpty() && label.endsWith(seed)
                ? label.substring(0, label.length() - seed.length())
                : label;
    }

    /** The member in the middle by final equity, the lower of two. */
    Member middle() {
        return members.stream()
                .sorted(Comparator.comparingDouble(Member::finalEquity))
                .toList()
                .get((members.size() - 1) / 2);
    }

    /** Whether it is buy and hold, the yardstick of the others. */
    public boolean isBenchmark() {
        return Cast.isBenchmark(contestant());
    }

    Contestant contestant() {
        return members.getFirst().backtest().contestant();
    }

    /** How the page calls it. */
    public String title() {
        return isBenchmark() ? "buy & hold" : label;
    }

    /** Behind the title where several seeds ran: {@code , middle of 3 seeds}. */
    String middleRemark() {
        return members.size() == 1 ? "" : " (middle of %s seeds)".formatted(members.size());
    }
}
