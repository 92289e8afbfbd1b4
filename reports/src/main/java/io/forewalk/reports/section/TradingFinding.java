package io.forewalk.reports.section;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.StrategyScore;
import io.forewalk.engine.metrics.measure.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the strategy that the verdict speaks of. */
final class TradingFinding {

    /** Intervals of a lower level prove nothing. */
    private static final double LEAST_LEVEL = 0.95;

    /** Returns below which the bootstrap's intervals are too narrow to prove anything. */
    static final int FEWEST_RETURNS = 60;

    private TradingFinding() {}

    static Optional<Verdict.Trading> of(ExperimentResult result) {
        List<SeedGroup> groups = SeedGroup.of(result);
        List<SeedGroup> rivals = groups.stream().filter(g -> !g.isBenchmark()).toList();
        return result.scorecard()
                .benchmark()
                .map(held -> benchmark(result, held))
                .flatMap(held ->
                        best(rivals).map(best -> finding(result, best, rivals.size(), held)));
    }

    /** The group whose middle seed ended highest, the first in file order of equals. */
    static Optional<SeedGroup> best(List<SeedGroup> groups) {
        return groups.stream()
                .sorted(Comparator.comparingDouble(g -> -g.middle().finalEquity()))
                .findFirst();
    }

    private static Verdict.Trading finding(
            ExperimentResult result, SeedGroup best, int rivals, Verdict.Outcome benchmark) {
        SeedGroup.Member middle = best.middle();
        return new Verdict.Trading(
                best.label() + best.middleRemark(),
                rivals,
                outcome(best.label(), middle),
                benchmark,
                interval(middle, Keys.EXCESS_RETURN),
                middle.value(Keys.BREAK_EVEN_COST),
                middle.backtest().closedTrades().size(),
                result.experiment().statistics().level() >= LEAST_LEVEL
                        && middle.backtest().curve().length() > FEWEST_RETURNS
                        && best.members().stream().allMatch(TradingFinding::isClear));
    }

    private static boolean isClear(SeedGroup.Member member) {
        return interval(member, Keys.SHARPE).low() > 0
                && interval(member, Keys.EXCESS_RETURN).low() > 0;
    }

    /** The account that the excess return is measured against, not a contestant like it. */
    private static Verdict.Outcome benchmark(ExperimentResult result, StrategyScore held) {
        return new Verdict.Outcome(
                BenchmarkName.of(result),
                held.value(Keys.TOTAL_RETURN),
                held.interval(Keys.TOTAL_RETURN),
                held.value(Keys.SHARPE),
                held.interval(Keys.SHARPE));
    }

    private static Verdict.Outcome outcome(String name, SeedGroup.Member member) {
        return new Verdict.Outcome(
                name,
                member.value(Keys.TOTAL_RETURN),
                interval(member, Keys.TOTAL_RETURN),
                member.value(Keys.SHARPE),
                interval(member, Keys.SHARPE));
    }

    private static Interval interval(SeedGroup.Member member, String key) {
        return member.score().intervals().getOrDefault(key, Interval.NONE);
    }
}
