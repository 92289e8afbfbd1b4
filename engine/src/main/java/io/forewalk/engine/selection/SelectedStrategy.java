package io.forewalk.engine.selection;

import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A strategy whose settings are chosen anew at every cut, by what each candidate would have made of
 * the training window. A run chooses for it ({@link StrategySelection}) and lets it trade what was
 * chosen; by itself it trades its own values.
 *
 * @param own as the entry's own values say; trades where nothing can be chosen
 * @param candidates in file order
 * @param measure of a candidate's account over the training window
 * @param leftOut combinations that make no sense and are no candidates
 */
public record SelectedStrategy(
        TradingStrategy own,
        List<Candidate<TradingStrategy>> candidates,
        StrategyMeasure measure,
        int leftOut)
        implements TradingStrategy {

    public SelectedStrategy {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("The candidates (none) must be at least one.");
        }
    }

    /** A strategy without its selection: what the entry's own values say. */
    public static TradingStrategy ownOf(TradingStrategy strategy) {
        return strategy instanceof SelectedStrategy selected ? selected.own() : strategy;
    }

    /** The strategy that trades at each cut what was chosen there. */
    public TradingStrategy trading(List<Choice> choices) {
        return new ChosenStrategy(this, choices);
    }

    /** The strategy of a candidate, the entry's own for {@link Choice#OWN}. */
    TradingStrategy player(int chosen) {
        return chosen == Choice.OWN ? own : candidates.get(chosen).player();
    }

    @Override
    public FittedStrategy fit(TuningWindow window) {
        return own.fit(window);
    }

    @Override
    public boolean readsForecasts() {
        return players().anyMatch(TradingStrategy::readsForecasts);
    }

    @Override
    public List<String> namedForecasters() {
        TreeSet<String> named = new TreeSet<>();
        players().forEach(player -> named.addAll(player.namedForecasters()));
        return List.copyOf(named);
    }

    @Override
    public boolean sellsShort() {
        return players().anyMatch(TradingStrategy::sellsShort);
    }

    private Stream<TradingStrategy> players() {
        return Stream.concat(Stream.of(own), candidates.stream().map(Candidate::player));
    }
}
