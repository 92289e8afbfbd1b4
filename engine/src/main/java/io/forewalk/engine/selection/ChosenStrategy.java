package io.forewalk.engine.selection;

import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.TradingStrategy;
import io.forewalk.engine.trading.TuningWindow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** A strategy with what was chosen for it: at each cut the candidate of the newest choice. */
record ChosenStrategy(SelectedStrategy selected, List<Choice> choices) implements TradingStrategy {

    ChosenStrategy {
        choices = List.copyOf(choices);
    }

    @Override
    public FittedStrategy fit(TuningWindow window) {
        return at(presentOf(window)).fit(window);
    }

    private TradingStrategy at(Instant present) {
        int chosen = Choice.OWN;
        for (Choice choice : choices) {
            if (!choice.cut().isAfter(present)) {
                chosen = choice.chosen();
            }
        }
        return selected.player(chosen);
    }

    private static Instant presentOf(TuningWindow window) {
        return window.known().histories().stream()
                .map(ChosenStrategy::endOf)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private static Instant endOf(PriceHistory history) {
        return history.end(history.last());
    }

    @Override
    public boolean readsForecasts() {
        return selected.readsForecasts();
    }

    @Override
    public List<String> namedForecasters() {
        return selected.namedForecasters();
    }

    @Override
    public boolean sellsShort() {
        return selected.sellsShort();
    }
}
