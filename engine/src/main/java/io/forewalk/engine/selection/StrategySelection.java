package io.forewalk.engine.selection;

import io.forewalk.engine.backtest.Backtest;
import io.forewalk.engine.backtest.BacktestResult;
import io.forewalk.engine.backtest.Participant;
import io.forewalk.engine.backtest.TradingTerms;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.metrics.measure.MetricDefinition.Better;
import io.forewalk.engine.selection.TuningSpan.Window;
import io.forewalk.engine.task.TaskRunner;
import io.forewalk.engine.task.Timed;
import io.forewalk.engine.trading.Contestant;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trials.Attempt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Chooses the settings of strategies. Each candidate trades twice: on fresh cash over the training
 * windows, for the scores that decide ({@link TrainingAccounts}), and over the whole out-of-sample
 * span with settings that never change, for the scores that show what the choice was worth.
 *
 * @param terms the run's own
 * @param riskFreeRate per year
 * @param runner on whose threads candidates trade, some of them side by side
 */
public record StrategySelection(
        MarketData market,
        TradingTerms terms,
        TuningSpan span,
        double riskFreeRate,
        TaskRunner runner) {

    // Enough to share indicators, few enough for their curves to fit into memory.
    private static final int BATCH = 64;

    /**
     * What became of a contestant's candidates.
     *
     * @param selection what was chosen, and all scores
     * @param attempts each candidate over the whole out-of-sample span, in their order
     */
    public record Outcome(Selection selection, List<Attempt> attempts) {

        public Outcome {
            attempts = List.copyOf(attempts);
        }
    }

    /** One candidate's score at every cut, and its returns over the whole span. */
    private record Tried(List<Double> inSample, List<Double> outOfSample, Attempt attempt) {}

    /** Chooses for a participant. */
    public Outcome choose(Participant participant, SelectedStrategy strategy) {
        List<Candidate<TradingStrategy>> all = strategy.candidates();
        int batch = Math.clamp(all.size() / runner.threads(), 1, BATCH);
        List<Supplier<Timed<List<Tried>>>> work = new ArrayList<>();
        for (int from = 0; from < all.size(); from += batch) {
            var some = all.subList(from, Math.min(all.size(), from + batch));
            work.add(() -> Timed.of(() -> tried(participant, strategy, some)));
        }
        List<Timed<List<Tried>>> shares = runner.runAll(work);
        List<Tried> tried = shares.stream().flatMap(share -> share.value().stream()).toList();
        Duration took = shares.stream().map(Timed::took).reduce(Duration.ZERO, Duration::plus);
        Selection selection =
                new Selection(
                        participant.contestant().label(),
                        Selection.Kind.STRATEGY,
                        strategy.measure().metric().definition().key(),
                        all.stream().map(Candidate::settings).toList(),
                        strategy.leftOut(),
                        choices(strategy, tried),
                        took);
        return new Outcome(selection, tried.stream().map(Tried::attempt).toList());
    }

    private List<Tried> tried(
            Participant participant,
            SelectedStrategy strategy,
            List<Candidate<TradingStrategy>> candidates) {
        List<Participant> players = players(participant, candidates);
        List<List<Double>> inSample = new TrainingAccounts(this, strategy).scores(players);
        List<BacktestResult> whole = new Backtest(market, terms, span.whole()).run(players);
        List<Tried> tried = new ArrayList<>();
        for (int i = 0; i < players.size(); i++) {
            BacktestResult result = whole.get(i);
            tried.add(
                    new Tried(
                            inSample.get(i),
                            blockScores(strategy, result),
                            new Attempt(
                                    result.contestant(),
                                    candidates.get(i).text(),
                                    result.curve().returns())));
        }
        return tried;
    }

    private static List<Participant> players(
            Participant participant, List<Candidate<TradingStrategy>> candidates) {
        Contestant contestant = participant.contestant();
        return candidates.stream()
                .map(one ->
                        new Participant(
                                contestant.trading(one.player()),
                                participant.logs(),
                                participant.random()))
                .toList();
    }

    private List<Double> blockScores(SelectedStrategy strategy, BacktestResult result) {
        return span.windows().stream()
                .map(window ->
                        new Stretch(result, window.cut(), window.blockEnd())
                                .score(strategy.measure(), terms.barsPerYear(), riskFreeRate))
                .toList();
    }

    private List<Choice> choices(SelectedStrategy strategy, List<Tried> tried) {
        Better better = strategy.measure().metric().definition().better();
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < span.windows().size(); i++) {
            int at = i;
            Window window = span.windows().get(i);
            List<Double> inSample = tried.stream().map(one -> one.inSample().get(at)).toList();
            List<Double> after = tried.stream().map(one -> one.outOfSample().get(at)).toList();
            int chosen = Best.of(inSample, better);
            String note = chosen == Choice.OWN ? why(strategy, window) : "";
            choices.add(new Choice(window.cut(), chosen, note, inSample, after));
        }
        return choices;
    }

    private String why(SelectedStrategy strategy, Window window) {
        return span.canTune(strategy, window)
                ? "no candidate has a score"
                : "%d of %d forecasts are logged"
                        .formatted(Math.max(0, window.origins()), span.enoughForecasts());
    }
}
