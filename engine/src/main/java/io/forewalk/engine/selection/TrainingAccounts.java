package io.forewalk.engine.selection;

import io.forewalk.engine.backtest.Backtest;
import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.BacktestSpan;
import io.forewalk.engine.backtest.Participant;
import io.forewalk.engine.backtest.TradingTerms;
import io.forewalk.engine.selection.TuningSpan.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The accounts of candidates over the training windows. Windows that begin at the same bar are one
 * pass, read at the end of each: an account up to a bar knows nothing of later ones. The prices of
 * a pass end with the last bar of its last window, and within a window nothing is closed at its
 * end.
 */
record TrainingAccounts(StrategySelection run, SelectedStrategy strategy) {

    /**
     * Where passes begin.
     *
     * @param history before it no bar is read if windows roll
     * @param account the first close of the account
     */
    private record Start(Instant history, Instant account) {}

    /** Scores by candidate and window, {@code NaN} in windows in which nothing can be chosen. */
    List<List<Double>> scores(List<Participant> candidates) {
        List<Double> none = Collections.nCopies(run.span().windows().size(), Double.NaN);
        List<List<Double>> scores = new ArrayList<>();
        candidates.forEach(candidate -> scores.add(new ArrayList<>(none)));
        windowsByStart()
                .forEach((start, windows) -> {
                    List<BacktestResult> accounts = pass(start, windows, candidates);
                    for (int window : windows) {
                        Instant last = run.span().windows().get(window).last();
                        for (int i = 0; i < accounts.size(); i++) {
                            scores.get(i)
                                    .set(window, score(accounts.get(i), start.account(), last));
                        }
                    }
                });
        return scores;
    }

    private Map<Start, List<Integer>> windowsByStart() {
        TuningSpan span = run.span();
        Map<Start, List<Integer>> starts = new LinkedHashMap<>();
        for (int i = 0; i < span.windows().size(); i++) {
            Window window = span.windows().get(i);
            if (span.canTune(strategy, window)) {
                Instant first = span.accountStart(strategy, window);
                starts.computeIfAbsent(new Start(window.first(), first), any -> new ArrayList<>())
                        .add(i);
            }
        }
        return starts;
    }

    private List<BacktestResult> pass(
            Start start, List<Integer> windows, List<Participant> candidates) {
        Instant last = run.span().windows().get(windows.getLast()).last();
        Known known = Known.upTo(last, run.market(), candidates.getFirst().logs());
        Known readable = run.span().rolling() ? known.from(start.history()) : known;
        List<Participant> knowing =
                candidates.stream()
                        .map(one ->
                                new Participant(one.contestant(), readable.logs(), one.random()))
                        .toList();
        return new Backtest(readable.market(), terms(), BacktestSpan.startingAt(start.account()))
                .run(knowing);
    }

    private TradingTerms terms() {
        TradingTerms terms = run.terms();
        return new TradingTerms(
                terms.account().closingNothing(),
                terms.sizing(),
                terms.costs(),
                terms.barsPerYear());
    }

    private double score(BacktestResult account, Instant from, Instant to) {
        return new Stretch(account, from, to)
                .score(strategy.measure(), run.terms().barsPerYear(), run.riskFreeRate());
    }
}
