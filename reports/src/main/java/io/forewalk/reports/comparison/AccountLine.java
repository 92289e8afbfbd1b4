package io.forewalk.reports.comparison;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.trading.Contestant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A contestant of one run with all its seeds, its accounts cut to the common span.
 *
 * @param run its number, counted from 0
 * @param label of the contestant without its seed
 * @param nth its number within the run, counted from 0
 * @param curves one per seed, of equal length
 */
record AccountLine(int run, String label, int nth, List<EquityCurve> curves, boolean holder) {

    AccountLine {
        curves = List.copyOf(curves);
    }

    /** The lines of all runs, in file order; buy and hold once where runs agree on it. */
    static List<AccountLine> of(List<ComparedRun> runs, CommonSpan span) {
        List<AccountLine> lines = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            for (AccountLine line : of(runs.get(run), run, span)) {
                if (lines.stream().noneMatch(line::repeats)) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static List<AccountLine> of(ComparedRun run, int number, CommonSpan span) {
        Map<String, List<BacktestResult>> groups = new LinkedHashMap<>();
        for (BacktestResult backtest : run.result().backtests()) {
            groups.computeIfAbsent(labelOf(backtest.contestant()), label -> new ArrayList<>())
                    .add(backtest);
        }
        List<AccountLine> lines = new ArrayList<>();
        groups.forEach((label, seeds) -> {
            List<EquityCurve> curves = seeds.stream().map(seed -> span.of(seed.curve())).toList();
            if (curves.stream().allMatch(curve -> curve.length() > 1)) {
                boolean holder = isHolder(seeds.getFirst().contestant());
                lines.add(new AccountLine(number, label, lines.size(), curves, holder));
            }
        });
        return lines;
    }

    /** How the page calls it. */
    String title() {
        return holder ? "buy & hold" : ComparedRun.letter(run) + " " + label;
    }

    /** The seed in the middle by what it ends with, the lower of two. */
    EquityCurve middle() {
        return curves.stream()
                .sorted(Comparator.comparingDouble(AccountLine::growth))
                .toList()
                .get((curves.size() - 1) / 2);
    }

    /** What one unit of money became. */
    static double growth(EquityCurve curve) {
        return curve.equity(curve.length() - 1) / curve.equity(0);
    }

    private boolean repeats(AccountLine other) {
        return holder
                && other.holder
                && curves.size() == 1
                && other.curves.size() == 1
                && java.util.Arrays.equals(
                        curves.getFirst().returns(), other.curves.getFirst().returns());
    }

    private static String labelOf(Contestant contestant) {
        String label = contestant.label();
        String seed = contestant.seed().isPresent() ? "#" + contestant.seed().getAsLong() : "";
        return !seed.isEmpty() && label.endsWith(seed)
                ? label.substring(0, label.length() - seed.length())
                : label;
    }

    private static boolean isHolder(Contestant contestant) {
        String type = contestant.strategy().getClass().getSimpleName();
        return type.toLowerCase(Locale.ROOT).startsWith("buyandhold");
    }
}
