package io.forewalk.strategies.trading.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** What a text may have of length, parts and depth, and characters that no text has. */
final class Limits {

    /** Most characters. */
    static final int CHARACTERS = 2_000;

    /** Most numbers, names and operators together. */
    static final int NODES = 200;

    /** Most brackets and prefixes around one number or name. */
    static final int DEPTH = 32;

    private static final Map<String, String> ELSEWHERE =
            Map.of("=", "==", "&", "and", "|", "or", "!", "not");

    private Limits() {}

    /** The fault of a text that is too long, or empty. */
    static Optional<Fault> ofText(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > CHARACTERS) {
            return Optional.of(
                    Fault.at(
                            CHARACTERS + 1,
                            "the text has %d characters; allowed: up to %d"
                                    .formatted(length, CHARACTERS)));
        }
        return text.isBlank()
                ? Optional.of(Fault.at(1, "the text is empty; a rule must be a condition"))
                : Optional.empty();
    }

    /** Characters that mean nothing, or the place where a text becomes too large. */
    static List<Fault> ofTokens(List<Token> tokens) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean repeated = i > 0 && isOther(tokens.get(i - 1)) && touches(tokens, i);
            if (isOther(tokens.get(i)) && !repeated) {
                faults.add(unknown(tokens.get(i)));
            }
        }
        if (faults.isEmpty()) {
            ofSize(tokens).ifPresent(faults::add);
        }
        return faults;
    }

    private static boolean isOther(Token token) {
        return token.getType() == RuleTextLexer.OTHER;
    }

    private static boolean touches(List<Token> tokens, int at) {
        return tokens.get(at).getStartIndex() == tokens.get(at - 1).getStopIndex() + 1;
    }

    private static Fault unknown(Token token) {
        String shown = shown(token.getText());
        String meant = ELSEWHERE.getOrDefault(token.getText(), "");
        String advice = meant.isEmpty() ? "" : "; did you mean '%s'?".formatted(meant);
        return new Fault(
                token.getStartIndex() + 1,
                shown,
                meant,
                "'%s' means nothing here%s".formatted(shown, advice));
    }

    /** A character fit for a message. */
    private static String shown(String character) {
        int code = character.codePointAt(0);
        boolean plain =
                Character.isDefined(code)
                        && !Character.isISOControl(code)
                        && Character.getType(code) != Character.FORMAT
                        && Character.getType(code) != Character.SURROGATE
                        && Character.getType(code) != Character.PRIVATE_USE
                        && !Character.isWhitespace(code);
        return plain ? character : "U+%04X".formatted(code);
    }

    private static Optional<Fault> ofSize(List<Token> tokens) {
        int nodes = 0;
        int depth = 0;
        int prefixes = 0;
        for (Token token : tokens) {
            int type = token.getType();
            boolean prefix = type == RuleTextLexer.NOT || type == RuleTextLexer.MINUS;
            prefixes = prefix ? prefixes + 1 : 0;
            depth += opens(type) ? 1 : closes(type) ? -1 : 0;
            nodes += opens(type) || closes(type) || type == RuleTextLexer.COMMA ? 0 : 1;
            if (depth + prefixes > DEPTH) {
                return Optional.of(tooLarge(token, "is nested too deep", DEPTH + " levels"));
            }
            if (nodes > NODES && type != Token.EOF) {
                return Optional.of(
                        tooLarge(
                                token,
                                "is one part too many",
                                NODES + " names, numbers and" + " operators"));
            }
        }
        return Optional.empty();
    }

    private static boolean opens(int type) {
        return type == RuleTextLexer.OPEN || type == RuleTextLexer.OPEN_BRACKET;
    }

    private static boolean closes(int type) {
        return type == RuleTextLexer.CLOSE || type == RuleTextLexer.CLOSE_BRACKET;
    }

    private static Fault tooLarge(Token token, String what, String allowed) {
        return new Fault(
                token.getStartIndex() + 1,
                token.getText(),
                "",
                "'%s' %s; allowed: up to %s".formatted(token.getText(), what, allowed));
    }
}
