package io.forewalk.reports.comparison;

import io.forewalk.reports.section.SeedGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A contestant of one run with all its seeds, its accounts cut to the common span.
 *
 * @param run its number, counted from 0
 * @param label of the contestant without its seed
 * @param nth its number within the run, counted from 0
 * @param accounts one per seed, of equal length
 * @param holder whether it is buy and hold and stands for that of all runs
 */
record AccountLine(int run, String label, int nth, List<CutAccount> accounts, boolean holder) {

    AccountLine {
        accounts = List.copyOf(accounts);
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
        boolean shared = lines.stream().filter(AccountLine::holder).count() == 1;
        return shared ? lines : lines.stream().map(AccountLine::ofItsRun).toList();
    }

    private static List<AccountLine> of(ComparedRun run, int number, CommonSpan span) {
        List<AccountLine> lines = new ArrayList<>();
        for (SeedGroup group : SeedGroup.of(run.result())) {
            List<CutAccount> accounts =
                    group.members().stream()
                            .map(one ->
                                    new CutAccount(
                                            one.backtest(),
                                            one.score(),
                                            span.of(one.backtest().curve())))
                            .toList();
            if (accounts.stream().allMatch(account -> account.curve().length() > 1)) {
                String label = group.title();
                lines.add(
                        new AccountLine(
                                number, label, lines.size(), accounts, group.isBenchmark()));
            }
        }
        return lines;
    }

    /** How the page calls it. */
    String title() {
        return holder ? label : ComparedRun.letter(run) + " " + label;
    }

    /** The seed in the middle by what it ends with, the lower of two. */
    CutAccount middle() {
        return accounts.stream()
                .sorted(Comparator.comparingDouble(CutAccount::growth))
                .toList()
                .get((accounts.size() - 1) / 2);
    }

    // Where runs disagree on buy and hold, by their costs for instance, each shows its own.
    private AccountLine ofItsRun() {
        return new AccountLine(run, label, nth, accounts, false);
    }

    private boolean repeats(AccountLine other) {
        return holder
                && other.holder
                && accounts.size() == 1
                && other.accounts.size() == 1
                && Arrays.equals(middle().curve().returns(), other.middle().curve().returns());
    }
}
