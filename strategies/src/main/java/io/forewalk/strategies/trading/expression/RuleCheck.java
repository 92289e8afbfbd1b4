package io.forewalk.strategies.trading.expression;

import io.forewalk.strategies.trading.expression.RuleReading.Mention;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be said of a rule's text without a market.
 *
 * @param faults everything that is wrong with it, in its order; empty if it can be traded on
 * @param predicts whether it reads the strategy's own forecaster
 * @param forecasters the forecasters it names, by the column where it does
 * @param lookBacks the numbers of bars it looks back over, by the column where they stand
 */
public record RuleCheck(
        List<Fault> faults,
        boolean predicts,
        Map<Integer, String> forecasters,
        Map<Integer, Integer> lookBacks) {

    public RuleCheck {
        faults = List.copyOf(faults);
        forecasters = Collections.unmodifiableMap(new LinkedHashMap<>(forecasters));
        lookBacks = Collections.unmodifiableMap(new LinkedHashMap<>(lookBacks));
    }

    /** Checks a text, whatever it is. */
    public static RuleCheck of(String text) {
        RuleReading reading = RuleReader.read(text, new Quantities());
        boolean predicts = false;
        Map<Integer, String> forecasters = new LinkedHashMap<>();
        Map<Integer, Integer> lookBacks = new LinkedHashMap<>();
        for (Mention mention : reading.mentions()) {
            switch (mention) {
                case Mention.OfForecaster(int column, String name) -> {
                    predicts |= name.isEmpty();
                    if (!name.isEmpty()) {
                        forecasters.put(column, name);
                    }
                }
                case Mention.OfBars(int column, int bars) -> lookBacks.put(column, bars);
            }
        }
        return new RuleCheck(reading.faults(), predicts, forecasters, lookBacks);
    }
}
