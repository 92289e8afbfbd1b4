package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.experiment.ExperimentResult;
import io.forewalk.engine.metrics.Luck;
import io.forewalk.engine.metrics.Tries;
import io.forewalk.engine.statistics.CombinatorialPaths;
import io.forewalk.engine.statistics.ShuffledTrades;
import io.forewalk.reports.content.Column;
import io.forewalk.reports.content.TableData;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of what is luck. */
final class LuckTables {

    private final Luck luck;
    private final double year;
    private final String benchmark;

    LuckTables(ExperimentResult result) {
        this.luck = result.scorecard().luck();
        this.year = Math.sqrt(result.scorecard().annualisation().barsPerYear());
        this.benchmark = BenchmarkName.of(result);
    }

    /** The best of all tries, each test a line. */
    TableData best() {
        List<Column> columns =
                Stream.concat(ratioColumns().stream(), choiceColumns().stream()).toList();
        return TableData.of("tries", "The best of all tries", columns, List.of(row()))
                .as(TableData.Layout.TRANSPOSED)
                .remarking(remark());
    }

    /** What is said of the ratio of the best try. */
    private static List<Column> ratioColumns() {
        return List.of(
                Column.of("best", "Best try"),
                Column.of("settings", "Settings"),
                Column.of("tries", "Tries in this run", Unit.COUNT),
                Column.of("sharpe", "Sharpe ratio", Unit.RATIO),
                Column.of("expected", "Best of as many worthless tries", Unit.RATIO)
                        .meaning(
                                "Sharpe ratio to be expected of it, from the spread of the"
                                        + " ratios"),
                Column.of("deviation", "Spread of the ratios", Unit.RATIO)
                        .meaning("standard deviation over the tries"),
                Column.of("probabilisticSharpe", "Probability of a ratio above 0", Unit.FRACTION)
                        .meaning("probabilistic Sharpe ratio, the choice left aside"),
                Column.of("deflatedSharpe", "Probability of a ratio above that", Unit.FRACTION)
                        .meaning("deflated Sharpe ratio"),
                Column.of("minimumTrackRecord", "Minimum track record", Unit.BARS)
                        .meaning("bars until a ratio as high would be above 0 at 95 %"),
                Column.of("bars", "Track record", Unit.BARS));
    }

    /** What is said of choosing it. */
    private List<Column> choiceColumns() {
        return List.of(
                Column.of("overfitting", "Probability of overfitting", Unit.FRACTION)
                        .meaning(
                                "share of the splits in which the best of one half is in"
                                        + " the lower half of the other"),
                Column.of("lossProbability", "Probability of a loss outside", Unit.FRACTION)
                        .meaning(
                                "share of the splits in which the best of one half has a"
                                        + " ratio below 0 in the other"),
                Column.of("splits", "Splits", Unit.COUNT),
                Column.of("realityCheck", "Reality Check p", Unit.PROBABILITY)
                        .meaning("White's test that no try earns more than " + benchmark),
                Column.of("superiorAbility", "Superior ability p", Unit.PROBABILITY)
                        .meaning("Hansen's test of the same"),
                Column.of("meanBlock", "Mean block", Unit.BARS),
                Column.of("draws", "Resamples", Unit.COUNT));
    }

    private List<Value> row() {
        Tries tries = luck.tries();
        return List.of(
                Value.of(tries.entry()),
                Value.of(tries.settings()),
                Value.of(tries.count()),
                Value.of(tries.best().sharpe() * year),
                Value.of(tries.expected() * year),
                Value.of(tries.deviation() * year),
                Value.of(tries.probabilistic()),
                Value.of(tries.deflated()),
                Value.of(tries.minimumTrackRecord()),
                Value.of(tries.best().bars()),
                Value.of(luck.overfitting().probability()),
                Value.of(luck.overfitting().probabilityOfLoss()),
                Value.of(luck.overfitting().choices().size()),
                Value.of(luck.choice().realityCheck().upper()),
                Value.of(luck.choice().superior().consistent()),
                Value.of(luck.choice().meanBlock()),
                Value.of(luck.choice().draws()));
    }

    // Says why a number is missing, and nothing where none is.
    private String remark() {
        String overfitting = luck.overfitting().reason();
        String check = luck.choice().realityCheck().reason();
        return (overfitting.isEmpty() ? "" : "No probability of overfitting: " + overfitting + ". ")
                + (check.isEmpty() ? "" : "No Reality Check: " + check + ".");
    }

    /** The histories of a chooser, worst first. */
    TableData paths() {
        CombinatorialPaths paths = luck.paths();
        List<Column> columns =
                List.of(
                        Column.of("path", "Path", Unit.COUNT),
                        Column.of("sharpe", "Sharpe ratio", Unit.RATIO),
                        Column.of("totalReturn", "Total return", Unit.FRACTION));
        List<CombinatorialPaths.Path> sorted =
                paths.paths().stream()
                        .sorted(Comparator.comparingDouble(CombinatorialPaths.Path::sharpe))
                        .toList();
        List<List<Value>> rows =
                IntStream.range(0, sorted.size())
                        .mapToObj(i ->
                                List.of(
                                        Value.of(i + 1),
                                        Value.of(sorted.get(i).sharpe() * year),
                                        Value.of(sorted.get(i).growth() - 1)))
                        .toList();
        String finding =
                "Choosing by the past makes a Sharpe ratio from %s to %s, %s in the middle; %s of %s paths lose"
                        .formatted(
                                PAGE.of(paths.sharpe(0) * year, Unit.RATIO),
                                PAGE.of(paths.sharpe(1) * year, Unit.RATIO),
                                PAGE.of(paths.sharpe(0.5) * year, Unit.RATIO),
                                paths.paths().stream().filter(p -> p.sharpe() < 0).count(),
                                paths.paths().size());
        return TableData.of("paths", finding, columns, rows)
                .as(TableData.Layout.FOLDED)
                .remarking(
                        "Combinatorial purged cross-validation: the bars in 10 groups, 3 of them traded by the try with the best ratio over the others, in all %s ways."
                                .formatted(paths.choices()));
    }

    /** Trades in other orders. */
    TableData orders() {
        List<Column> columns =
                Stream.of(
                                List.of(
                                        Column.of("strategy", "Strategy"),
                                        Column.of("trades", "Closed trades", Unit.COUNT),
                                        Column.of("drawdown", "Deepest fall", Unit.FRACTION)),
                                spread("shuffled", "Shuffled: fall", Unit.FRACTION),
                                List.of(
                                        Column.of(
                                                "deeper",
                                                "Orders that fall deeper",
                                                Unit.FRACTION)),
                                spread("growth", "Resampled: final / first equity", Unit.RATIO),
                                spread("resampled", "Resampled: fall", Unit.FRACTION),
                                List.of(Column.of("loss", "Resamples that lose", Unit.FRACTION)))
                        .flatMap(List::stream)
                        .toList();
        List<List<Value>> rows = luck.orders().stream().map(LuckTables::row).toList();
        return TableData.of("orders", "The trades in other orders", columns, rows)
                .remarking(
                        "Equity at the ends of closed trades. Shuffled: the same trades in any order; resampled: blocks of %s trades on average, drawn with replacement. 5, 50 and 95 %% of the draws.%s"
                                .formatted(ShuffledTrades.MEAN_BLOCK, leftOut()));
    }

    private String leftOut() {
        Map<String, List<String>> byReason =
                luck.orders().stream()
                        .filter(order -> !order.trades().reason().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        order -> order.trades().reason(),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                Luck.Order::strategy, Collectors.toList())));
        return byReason.entrySet().stream()
                .map(left ->
                        " Not for %s: %s."
                                .formatted(String.join(", ", left.getValue()), left.getKey()))
                .collect(Collectors.joining());
    }

    private static List<Column> spread(String key, String title, Unit unit) {
        return List.of(
                Column.of(key + "Low", title + ", 5 %", unit),
                Column.of(key + "Middle", "50 %", unit),
                Column.of(key + "High", "95 %", unit));
    }

    private static List<Value> row(Luck.Order order) {
        ShuffledTrades trades = order.trades();
        return Stream.of(
                        List.of(
                                Value.of(order.strategy()),
                                Value.of(trades.trades()),
                                Value.of(trades.drawdown())),
                        values(trades.shuffled()),
                        List.of(Value.of(trades.deeper())),
                        values(trades.growth()),
                        values(trades.resampled()),
                        List.of(Value.of(trades.loss())))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Value> values(ShuffledTrades.Spread spread) {
        return List.of(Value.of(spread.low()), Value.of(spread.middle()), Value.of(spread.high()));
    }
}
