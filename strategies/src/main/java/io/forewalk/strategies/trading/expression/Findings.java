package io.forewalk.strategies.trading.expression;

import io.forewalk.strategies.trading.expression.RuleReading.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** What was found while a text was given its meaning. */
final class Findings {

    private final List<Fault> faults = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    /** A fault at a word. */
    void add(Token at, String sentence) {
        add(at, "", sentence);
    }

    /** A fault at a word that may have been meant to be another. */
    void add(Token at, String nearest, String sentence) {
        faults.add(new Fault(column(at), at.getText(), nearest, sentence));
    }

    /** Something that the rest of the file must fit. */
    void add(Mention mention) {
        mentions.add(mention);
    }

    /** The column of a word. */
    static int column(Token token) {
        return token.getStartIndex() + 1;
    }

    /** All of it, beside the condition. */
    RuleReading reading(Optional<Condition> condition) {
        faults.sort(Comparator.comparingInt(Fault::column));
        return new RuleReading(condition.orElse(new Condition.Never()), faults, mentions);
    }
}
