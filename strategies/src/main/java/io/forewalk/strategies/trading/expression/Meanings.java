package io.forewalk.strategies.trading.expression;

import io.forewalk.strategies.trading.expression.Condition.Comparator;
import io.forewalk.strategies.trading.expression.Condition.Comparison;
import io.forewalk.strategies.trading.expression.Operation.Pointwise;
import io.forewalk.strategies.trading.expression.RuleTextParser.BothContext;
import io.forewalk.strategies.trading.expression.RuleTextParser.CallContext;
import io.forewalk.strategies.trading.expression.RuleTextParser.ComparisonContext;
import io.forewalk.strategies.trading.expression.RuleTextParser.EarlierContext;
import io.forewalk.strategies.trading.expression.RuleTextParser.EitherContext;
import io.forewalk.strategies.trading.expression.RuleTextParser.ExpressionContext;
import io.forewalk.strategies.trading.expression.RuleTextParser.GroupContext;
import io.forewalk.strategies.trading.expression.RuleTextParser.NegationContext;
import io.forewalk.strategies.trading.expression.RuleTextParser.NegativeContext;
import io.forewalk.strategies.trading.expression.RuleTextParser.NumberContext;
import io.forewalk.strategies.trading.expression.RuleTextParser.ProductContext;
import io.forewalk.strategies.trading.expression.RuleTextParser.SumContext;
import io.forewalk.strategies.trading.expression.RuleTextParser.WordContext;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** What a parsed text means: names to what they stand for, each part a number or a condition. */
final class Meanings {

    private static final String A_CONDITION = "a condition";
    private static final String A_NUMBER = "a number";

    private final Quantities quantities;
    private final Findings findings;
    private final Calls calls;

    Meanings(String text, Quantities quantities) {
        this.quantities = quantities;
        this.findings = new Findings();
        this.calls = new Calls(text, quantities, findings, this);
    }

    /** What the whole text means. */
    RuleReading of(ExpressionContext whole) {
        Optional<Condition> condition = Optional.empty();
        if (isCondition(whole)) {
            condition = condition(whole);
        } else {
            boolean known = quantity(whole).isPresent();
            if (known) {
                findings.add(
                        whole.getStart(),
                        "a rule must be a condition, such as 'close > open', not a number");
            }
        }
        return findings.reading(condition);
    }

    /** The number a part stands for; empty if it, or something in it, has a fault. */
    Optional<Quantity> quantity(ExpressionContext part) {
        return switch (part) {
            case GroupContext group -> quantity(group.expression());
            case NumberContext number -> number(number.NUMBER().getSymbol());
            case NegativeContext negative ->
                    operand(negative.MINUS().getSymbol(), "", negative.expression())
                            .map(of -> quantities.of(Pointwise.NEGATIVE, of));
            case ProductContext product ->
                    arithmetic(product.operator, product.expression(0), product.expression(1));
            case SumContext sum -> arithmetic(sum.operator, sum.expression(0), sum.expression(1));
            case EarlierContext earlier -> earlier(earlier);
            case WordContext word ->
                    calls.of(word.NAME().getSymbol(), List.of(), false).flatMap(Meanings::number);
            case CallContext call ->
                    calls.of(call.NAME().getSymbol(), call.expression(), true)
                            .flatMap(Meanings::number);
            default -> Optional.empty();
        };
    }

    private static Optional<Quantity> number(Object meaning) {
        return meaning instanceof Quantity quantity ? Optional.of(quantity) : Optional.empty();
    }

    private static Optional<Condition> truth(Object meaning) {
        return meaning instanceof Condition condition ? Optional.of(condition) : Optional.empty();
    }

    private Optional<Condition> condition(ExpressionContext part) {
        return switch (part) {
            case GroupContext group -> condition(group.expression());
            case NegationContext negation ->
                    side(negation.NOT().getSymbol(), "", negation.expression())
                            .map(Condition.Negation::new);
            case BothContext both -> {
                Token and = both.AND().getSymbol();
                var left = side(and, " on its left", both.expression(0));
                var right = side(and, " on its right", both.expression(1));
                yield left.flatMap(a -> right.map(b -> new Condition.Both(a, b)));
            }
            case EitherContext either -> {
                Token or = either.OR().getSymbol();
                var left = side(or, " on its left", either.expression(0));
                var right = side(or, " on its right", either.expression(1));
                yield left.flatMap(a -> right.map(b -> new Condition.Either(a, b)));
            }
            case ComparisonContext comparison -> comparison(comparison);
            case CallContext call ->
                    calls.of(call.NAME().getSymbol(), call.expression(), true)
                            .flatMap(Meanings::truth);
            default -> Optional.empty();
        };
    }

    /** Whether a part is meant to be true or false, whatever its names stand for. */
    static boolean isCondition(ExpressionContext part) {
        return switch (part) {
            case GroupContext group -> isCondition(group.expression());
            case NegationContext _, BothContext _, EitherContext _, ComparisonContext _ -> true;
            case CallContext call ->
                    FunctionTable.find(call.NAME().getText())
                            .filter(word -> word.meaning() instanceof Function.Meaning.OfCondition)
                            .isPresent();
            default -> false;
        };
    }

    private Optional<Condition> comparison(ComparisonContext part) {
        var left = operand(part.operator, " on its left", part.expression(0));
        var right = operand(part.operator, " on its right", part.expression(1));
        Comparator comparator = comparator(part.operator.getType());
        return left.flatMap(a -> right.map(b -> new Comparison(comparator, a, b)));
    }

    private static Comparator comparator(int type) {
        return switch (type) {
            case RuleTextLexer.LESS -> Comparator.LESS;
            case RuleTextLexer.AT_MOST -> Comparator.AT_MOST;
            case RuleTextLexer.GREATER -> Comparator.GREATER;
            case RuleTextLexer.AT_LEAST -> Comparator.AT_LEAST;
            case RuleTextLexer.EQUAL -> Comparator.EQUAL;
            default -> Comparator.UNEQUAL;
        };
    }

    private Optional<Quantity> arithmetic(
            Token operator, ExpressionContext left, ExpressionContext right) {
        Pointwise operation =
                switch (operator.getType()) {
                    case RuleTextLexer.TIMES -> Pointwise.TIMES;
                    case RuleTextLexer.DIVIDED -> Pointwise.DIVIDED;
                    case RuleTextLexer.PLUS -> Pointwise.PLUS;
                    default -> Pointwise.MINUS;
                };
        var a = operand(operator, " on its left", left);
        var b = operand(operator, " on its right", right);
        return a.flatMap(first -> b.map(second -> quantities.point(operation, first, second)));
    }

    private Optional<Quantity> number(Token token) {
        double value = Double.parseDouble(token.getText());
        if (Double.isInfinite(value)) {
            findings.add(token, "'%s' is too large a number".formatted(token.getText()));
            return Optional.empty();
        }
        return Optional.of(quantities.constant(value));
    }

    private Optional<Quantity> earlier(EarlierContext part) {
        ExpressionContext of = part.expression(0);
        Optional<Quantity> quantity = operand(part.OPEN_BRACKET().getSymbol(), " before it", of);
        var bars = calls.bars(part.expression(1), 0, "the index");
        if (quantity.isPresent() && quantity.get().ofAccount()) {
            findings.add(of.getStart(), Calls.PASTLESS.formatted(of.getText()));
            return Optional.empty();
        }
        return quantity.flatMap(known -> bars.map(back -> quantities.earlier(known, back)));
    }

    private Optional<Quantity> operand(Token operator, String side, ExpressionContext part) {
        if (isCondition(part)) {
            findings.add(part.getStart(), wants(operator, A_NUMBER, side, A_CONDITION));
            condition(part);
            return Optional.empty();
        }
        return quantity(part);
    }

    private Optional<Condition> side(Token operator, String side, ExpressionContext part) {
        if (isCondition(part)) {
            return condition(part);
        }
        if (quantity(part).isPresent()) {
            findings.add(part.getStart(), wants(operator, A_CONDITION, side, A_NUMBER));
        }
        return Optional.empty();
    }

    private static String wants(Token operator, String wanted, String side, String found) {
        return "'%s' wants %s%s, not %s".formatted(operator.getText(), wanted, side, found);
    }
}
