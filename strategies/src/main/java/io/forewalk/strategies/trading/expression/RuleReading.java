package io.forewalk.strategies.trading.expression;

import java.util.List;

/**
 * What a rule's text says.
 *
 * @param condition when the rule speaks; never, if the text has faults
 * @param faults all that is wrong with the text, in its order
 * @param mentions forecasters and numbers of bars, in the text's order
 */
record RuleReading(Condition condition, List<Fault> faults, List<Mention> mentions) {

    RuleReading {
        faults = List.copyOf(faults);
        mentions = List.copyOf(mentions);
    }

    /** What the rest of the experiment file must fit. */
    sealed interface Mention {

        /** Where it stands, counted from 1. */
        int column();

        /**
         * A prediction.
         *
         * @param forecaster by name, empty for the strategy's own
         */
        record OfForecaster(int column, String forecaster) implements Mention {}

        /** A look-back. */
        record OfBars(int column, int bars) implements Mention {}
    }

    /** A text with faults. */
    static RuleReading faulty(List<Fault> faults) {
        return new RuleReading(new Condition.Never(), faults, List.of());
    }
}
