package io.forewalk.reports.comparison;

import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.EquityCurve;
import io.forewalk.engine.trading.Contestant;
import java.util.ArrayList;
import java.util.Arrays;
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
 * @param part what it stands for
 */
record AccountLine(int run, String label, int nth, List<EquityCurve> curves, Part part) {

    /** What a line stands for. */
    enum Part {
        /** A strategy of one run. */
        STRATEGY,
        /** Buy and hold of one run, where runs differ in it. */
        HOLDER,
        /** Buy and hold of all runs. */
        COMMON_HOLDER
    }

    AccountLine {
        curves = List.copyOf(curves);
    }

    /** The lines of all runs, in file order; buy and hold once if runs agree on it. */
    static List<AccountLine> of(List<ComparedRun> runs, CommonSpan span) {
        List<AccountLine> lines = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            for (AccountLine line : of(runs.get(run), run, span)) {
                if (lines.stream().noneMatch(line::repeats)) {
                    lines.add(line);
                }
            }
        }
        boolean common = lines.stream().filter(AccountLine::holds).count() == 1;
        return lines.stream().map(line -> line.holds() && common ? line.common() : line).toList();
    }

    private AccountLine common() {
        return new AccountLine(run, label, nth, curves, Part.COMMON_HOLDER);
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
                Part part = isHolder(seeds.getFirst().contestant()) ? Part.HOLDER : Part.STRATEGY;
                lines.add(new AccountLine(number, label, lines.size(), curves, part));
            }
        });
        return lines;
    }

    /** How the page calls it. */
    String title() {
        return switch (part) {
            case STRATEGY -> ComparedRun.letter(run) + " " + label;
            case HOLDER -> ComparedRun.letter(run) + " buy & hold";
            case COMMON_HOLDER -> "buy & hold";
        };
    }

    /** Whether it is buy and hold. */
    boolean holds() {
        return part != Part.STRATEGY;
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
        return holds()
                && other.holds()
                && curves.size() == 1
                && other.curves.size() == 1
                && Arrays.equals(curves.getFirst().returns(), other.curves.getFirst().returns());
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
