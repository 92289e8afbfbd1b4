package io.forewalk.engine.experiment;

import io.forewalk.engine.backtest.BacktestSpan;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.MarketDataException;
import io.forewalk.engine.market.MarketDataException.Problem;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.metrics.measure.Annualisation;
import io.forewalk.engine.selection.TuningSpan;
import io.forewalk.engine.walkforward.WalkForward;
import java.util.Comparator;
import java.util.List;

/**
 * The out-of-sample span of a run. The account starts when the last instrument has its first
 * origin, and its folds are those of that instrument, whatever the order of the file.
 *
 * @param backtest where the account starts and where folds are cut
 * @param tuning from which windows strategies choose their settings
 * @param annualisation of the whole span, for measures
 * @param knownBarsPerYear as it was known when the account starts, for trading
 * @param outcomes what happened from each instrument's first origin on
 */
record Span(
        BacktestSpan backtest,
        TuningSpan tuning,
        Annualisation annualisation,
        double knownBarsPerYear,
        List<Outcomes> outcomes) {

    static Span of(Experiment experiment, MarketData market) {
        int initialBars = experiment.walkForward().initialBars();
        requireEnoughBars(market, experiment.walkForward());
        PriceHistory latest = latest(market, initialBars - 1);
        List<Outcomes> outcomes =
                market.histories().stream()
                        .map(history -> Outcomes.of(history, initialBars - 1))
                        .toList();
        return new Span(
                BacktestSpan.of(experiment.walkForward().folds(latest.length()), latest),
                TuningSpan.of(experiment.walkForward(), latest),
                annualisation(experiment, latest),
                annualisation(experiment, latest.upTo(initialBars - 1)).barsPerYear(),
                outcomes);
    }

    /** The history that comes last to its first origin; of several the first by its symbol. */
    private static PriceHistory latest(MarketData market, int firstOrigin) {
        return market.histories().stream()
                .min(
                        Comparator.comparing(
                                        (PriceHistory history) -> history.end(firstOrigin),
                                        Comparator.reverseOrder())
                                .thenComparing(history -> history.instrument().symbol()))
                .orElseThrow();
    }

    private static Annualisation annualisation(Experiment experiment, PriceHistory history) {
        return experiment
                .market()
                .annualisation()
                .map(Annualisation::given)
                .orElseGet(() -> Annualisation.of(history));
    }

    /** Refuses histories in which some step of the horizon would have no target. */
    static void requireEnoughBars(MarketData market, WalkForward walkForward) {
        List<Problem> problems =
                market.histories().stream()
                        .filter(history -> history.length() < fewestBars(walkForward))
                        .map(history -> tooFew(market, history, walkForward))
                        .toList();
        if (!problems.isEmpty()) {
            throw new MarketDataException(problems);
        }
    }

    private static int fewestBars(WalkForward walkForward) {
        return walkForward.initialBars() + walkForward.horizon();
    }

    private static Problem tooFew(
            MarketData market, PriceHistory history, WalkForward walkForward) {
        String symbol = history.instrument().symbol();
        String file =
                market.files().stream()
                        .filter(candidate -> candidate.symbols().contains(symbol))
                        .map(candidate -> candidate.path())
                        .findFirst()
                        .orElse(symbol);
        return new Problem(
                file,
                0,
                0,
                "%s has %d bars; at least %d are needed, walkForward.initialBars (%d) and %s."
                        .formatted(
                                symbol,
                                history.length(),
                                fewestBars(walkForward),
                                walkForward.initialBars(),
                                walkForward.horizon() == 1
                                        ? "one to forecast"
                                        : "walkForward.horizon (%d) to forecast"
                                                .formatted(walkForward.horizon())));
    }
}
