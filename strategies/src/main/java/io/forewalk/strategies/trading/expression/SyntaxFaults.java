package io.forewalk.strategies.trading.expression;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;

/** Says in words where a text leaves the grammar. */
final class SyntaxFaults {

    private static final Set<String> OPERATORS = Set.of("and", "or", "not");

    private SyntaxFaults() {}

    /** The fault at a token that cannot stand where it stands. */
    static Fault of(CommonTokenStream stream, Token offender) {
        List<Token> tokens = stream.getTokens();
        int at = offender.getTokenIndex();
        boolean afterValue = at > 0 && isValueEnd(tokens.get(at - 1).getType());
        String expected = afterValue ? afterValue(tokens, at) : "a number, a name or '('";
        if (offender.getType() == Token.EOF) {
            return Fault.at(
                    offender.getStartIndex() + 1,
                    "the text ends where %s must follow".formatted(expected));
        }
        return word(tokens, at)
                .orElseGet(() ->
                        new Fault(
                                offender.getStartIndex() + 1,
                                offender.getText(),
                                "",
                                "'%s' cannot stand here; %s must"
                                        .formatted(offender.getText(), expected)));
    }

    /** The word at the place, or before it, that is an operator but for its case. */
    private static Optional<Fault> word(List<Token> tokens, int at) {
        for (Token token : tokens.subList(Math.max(0, at - 1), at + 1)) {
            String meant = token.getText().toLowerCase(Locale.ROOT);
            if (OPERATORS.contains(meant) && !token.getText().equals(meant)) {
                return Optional.of(
                        new Fault(
                                token.getStartIndex() + 1,
                                token.getText(),
                                meant,
                                "'%s' is not an operator; did you mean '%s'?"
                                        .formatted(token.getText(), meant)));
            }
        }
        return Optional.empty();
    }

    private static boolean isValueEnd(int type) {
        return type == RuleTextLexer.NAME
                || type == RuleTextLexer.NUMBER
                || type == RuleTextLexer.CLOSE
                || type == RuleTextLexer.CLOSE_BRACKET;
    }

    /** What may follow a value: an operator, or the end of the bracket it stands in. */
    private static String afterValue(List<Token> tokens, int at) {
        int depth = 0;
        for (int i = at - 1; i >= 0; i--) {
            int type = tokens.get(i).getType();
            if (type == RuleTextLexer.CLOSE || type == RuleTextLexer.CLOSE_BRACKET) {
                depth++;
            } else if (type == RuleTextLexer.OPEN || type == RuleTextLexer.OPEN_BRACKET) {
                if (depth == 0) {
                    return type == RuleTextLexer.OPEN ? "an operator or ')'" : "an operator or ']'";
                }
                depth--;
            }
        }
        return "an operator or the end";
    }
}
