package io.forewalk.engine.backtest;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.Contestant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A market, the terms of trading on it and the span; every contestant trades there on an account of
 * its own.
 */
public final class Backtest {

    // As many accounts as a core keeps at hand: about 2 kB each are touched at every close.
    private static final int TEAM = 250;

    private final TradingTerms terms;
    private final BacktestSpan span;
    private final Timeline timeline;

    /**
     * A backtest from the span's first origin to the market's last bar.
     *
     * <p>With the compatibility ledger it starts at the first bar instead.
     *
     * @throws IllegalArgumentException if no bar ends at the first origin or later, or if the
     *     compatibility ledger is given several instruments
     */
    public Backtest(MarketData market, TradingTerms terms, BacktestSpan span) {
        this.terms = terms;
        this.span = span;
        this.timeline =
                switch (terms.account().ledger()) {
                    case FOREWALK -> Timeline.of(market, span.firstOrigin());
                    case BACKTESTING_PY -> wholeOf(market);
                };
    }

    private Backtest(Backtest whole, Timeline timeline) {
        this.terms = whole.terms;
        this.span = whole.span;
        this.timeline = timeline;
    }

    /**
     * The same span and closes for a contestant that sees and trades one instrument only, with the
     * whole equity.
     *
     * @throws java.util.NoSuchElementException if the market does not hold it
     */
    public Backtest alone(Instrument instrument) {
        return new Backtest(this, timeline.alone(instrument));
    }

    /**
     * The same span and closes for a contestant that sees and trades only a series which the market
     * does not hold; what it does between two closes is one bar.
     */
    public Backtest holding(PriceHistory other) {
        return new Backtest(this, timeline.holding(other));
    }

    /**
     * Lets a contestant trade over the whole span.
     *
     * @param logs forecasts that it may read, those of its own forecaster first
     * @param random the run's source; fits are named by contestant and cut
     * @throws IllegalArgumentException if the ledger cannot follow the contestant's orders
     */
    public BacktestResult run(Contestant contestant, List<ForecastLog> logs, RandomSource random) {
        return run(List.of(new Participant(contestant, logs, random))).getFirst();
    }

    /**
     * Lets contestants trade side by side, each on an account of its own: one after another at a
     * close, then on to the next close. What they compute of prices and forecasts alone is computed
     * once; each result is the same as if the contestant had traded alone.
     *
     * @return the results, in the order of the participants
     * @throws IllegalArgumentException if the ledger cannot follow the orders of a contestant
     */
    public List<BacktestResult> run(List<Participant> participants) {
        LedgerRules ledger = terms.account().ledger();
        participants.forEach(one -> CompatibilityRules.check(ledger, one.contestant()));
        return switch (ledger) {
            case FOREWALK -> inTeams(participants);
            case BACKTESTING_PY -> participants.stream().map(this::compatibly).toList();
        };
    }

    private List<BacktestResult> inTeams(List<Participant> participants) {
        List<BacktestResult> results = new ArrayList<>();
        for (int first = 0; first < participants.size(); first += TEAM) {
            int end = Math.min(first + TEAM, participants.size());
            results.addAll(sideBySide(participants.subList(first, end)));
        }
        return results;
    }

    private List<BacktestResult> sideBySide(List<Participant> participants) {
        Map<List<ForecastLog>, Outlook> outlooks = new HashMap<>();
        Deque<LedgerPass> passes = new ArrayDeque<>();
        for (Participant participant : participants) {
            Outlook outlook =
                    outlooks.computeIfAbsent(
                            participant.logs(), logs -> new Outlook(timeline, logs));
            passes.add(new LedgerPass(participant, outlook, terms, span));
        }
        for (int point = 0; point < timeline.length(); point++) {
            for (LedgerPass pass : passes) {
                pass.prepare(point);
            }
            for (LedgerPass pass : passes) {
                pass.advanceTo(point);
            }
        }
        List<BacktestResult> results = new ArrayList<>();
        while (!passes.isEmpty()) {
            results.add(passes.remove().result());
        }
        return results;
    }

    private BacktestResult compatibly(Participant participant) {
        Outlook outlook = new Outlook(timeline, participant.logs());
        return new CompatibilityPass(participant, outlook, terms).run();
    }

    private static Timeline wholeOf(MarketData market) {
        int instruments = market.histories().size();
        if (instruments != 1) {
            throw new IllegalArgumentException(
                    "The instruments (%d) must be one with ledger backtesting-py-0.6.6."
                            .formatted(instruments));
        }
        return Timeline.of(market, market.histories().getFirst().end(0));
    }
}
