package io.forewalk.strategies.trading.expression;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BufferedTokenStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * Reads the text of a rule: size, words, grammar, meaning. It answers any text at all with a
 * condition or with what is wrong, in time proportional to the text.
 */
final class RuleReader {

    private RuleReader() {}

    /** The condition of a text, made of these quantities. */
    static RuleReading read(String text, Quantities quantities) {
        Optional<Fault> size = Limits.ofText(text);
        if (size.isPresent()) {
            return RuleReading.faulty(List.of(size.get()));
        }
        CommonTokenStream tokens = tokens(text);
        List<Fault> words = Limits.ofTokens(tokens.getTokens());
        if (!words.isEmpty()) {
            return RuleReading.faulty(words);
        }
        RuleTextParser parser = new RuleTextParser(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        try {
            return new Meanings(text, quantities).of(parser.text().expression());
        } catch (ParseCancellationException e) {
            return RuleReading.faulty(List.of(SyntaxFaults.of(tokens, offender(e, tokens))));
        }
    }

    private static CommonTokenStream tokens(String text) {
        RuleTextLexer lexer = new RuleTextLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        return tokens;
    }

    private static Token offender(ParseCancellationException e, BufferedTokenStream tokens) {
        return e.getCause() instanceof RecognitionException cause
                        && cause.getOffendingToken() != null
                ? cause.getOffendingToken()
                : tokens.LT(1);
    }
}
