package io.forewalk.strategies.trading.expression;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.trading.Holding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * Conditions made by chance: as a text with no more brackets than it needs, and a few that it does
 * not, and beside it as what the language's page says it means, bar by bar.
 */
final class RandomRule {

    // How tight an operator binds; a number or a name binds tightest.
    private static final int OR = 1;
    private static final int AND = 2;
    private static final int NOT = 3;
    private static final int COMPARED = 4;
    private static final int SUM = 5;
    private static final int PRODUCT = 6;
    private static final int NEGATIVE = 7;
    private static final int EARLIER = 8;
    private static final int ATOM = 9;

    private final RandomGenerator random;
    private final PriceHistory prices;
    private final ForecastLog log;
    private final Holding holding;

    RandomRule(RandomGenerator random, PriceHistory prices, ForecastLog log, Holding holding) {
        this.random = random;
        this.prices = prices;
        this.log = log;
        this.holding = holding;
    }

    /** A condition and what is known of it at every bar. */
    record Rule(String text, int binds, List<Truth> truths, int warmUp) {}

    /** A number at every bar, {@code NaN} where unknown. */
    @SuppressWarnings("ArrayRecordComponent") // read once by its owner, never compared
    private record Column(String text, int binds, double[] values, int warmUp) {}

    Rule condition(int depth) {
        int kind = depth == 0 ? 3 : random.nextInt(6);
        return switch (kind) {
            case 0 -> joined(condition(depth - 1), " and ", condition(depth - 1), AND);
            case 1 -> joined(condition(depth - 1), " or ", condition(depth - 1), OR);
            case 2 -> negated(condition(depth - 1));
            case 3, 4 -> compared(number(depth, true), number(depth, true));
            default -> crossing(number(depth, false), number(depth, false));
        };
    }

    private Rule joined(Rule left, String word, Rule right, int binds) {
        List<Truth> truths = new ArrayList<>();
        for (int bar = 0; bar < prices.length(); bar++) {
            Truth a = left.truths.get(bar);
            Truth b = right.truths.get(bar);
            Truth decides = known(binds == OR);
            if (a == decides || b == decides) {
                truths.add(decides);
            } else {
                truths.add(a == b ? a : Truth.UNKNOWN);
            }
        }
        String text =
                within(left.text, left.binds >= binds)
                        + word
                        + within(right.text, right.binds > binds);
        return new Rule(text, binds, truths, Math.max(left.warmUp, right.warmUp));
    }

    private Rule negated(Rule rule) {
        List<Truth> truths = new ArrayList<>();
        for (Truth truth : rule.truths) {
            truths.add(truth == Truth.UNKNOWN ? truth : known(truth == Truth.FALSE));
        }
        return new Rule("not " + within(rule.text, rule.binds >= NOT), NOT, truths, rule.warmUp);
    }

    private Rule compared(Column left, Column right) {
        String sign = List.of("<", "<=", ">", ">=", "==", "!=").get(random.nextInt(6));
        List<Truth> truths = new ArrayList<>();
        for (int bar = 0; bar < prices.length(); bar++) {
            double a = left.values[bar];
            double b = right.values[bar];
            boolean holds =
                    switch (sign) {
                        case "<" -> a < b;
                        case "<=" -> a <= b;
                        case ">" -> a > b;
                        case ">=" -> a >= b;
                        case "==" -> a == b;
                        default -> a != b;
                    };
            truths.add(bothKnown(a, b) ? known(holds) : Truth.UNKNOWN);
        }
        String text = within(left.text, true) + " " + sign + " " + within(right.text, true);
        return new Rule(text, COMPARED, truths, Math.max(left.warmUp, right.warmUp));
    }

    private static boolean bothKnown(double a, double b) {
        return !Double.isNaN(a) && !Double.isNaN(b);
    }

    private Rule crossing(Column first, Column second) {
        boolean above = random.nextBoolean();
        double[] rising = above ? first.values : second.values;
        double[] falling = above ? second.values : first.values;
        List<Truth> truths = new ArrayList<>();
        truths.add(Truth.UNKNOWN);
        for (int bar = 1; bar < prices.length(); bar++) {
            boolean known =
                    bothKnown(rising[bar - 1], falling[bar - 1])
                            && bothKnown(rising[bar], falling[bar]);
            boolean crosses = rising[bar - 1] < falling[bar - 1] && rising[bar] > falling[bar];
            truths.add(known ? known(crosses) : Truth.UNKNOWN);
        }
        String name = above ? "crossesAbove(" : "crossesBelow(";
        return new Rule(
                name + first.text + ", " + second.text + ")",
                ATOM,
                truths,
                Math.max(first.warmUp, second.warmUp));
    }

    private Column number(int depth, boolean ofAccount) {
        int kind = depth == 0 ? 0 : random.nextInt(7);
        return switch (kind) {
            case 1 -> arithmetic(number(depth - 1, ofAccount), number(depth - 1, ofAccount));
            case 2 -> minus(number(depth - 1, ofAccount));
            case 3 -> earlier(number(depth - 1, false));
            case 4 -> windowed(number(depth - 1, false));
            case 5 -> plain(number(depth - 1, ofAccount), number(depth - 1, ofAccount));
            default -> leaf(ofAccount);
        };
    }

    private Column leaf(boolean ofAccount) {
        return switch (random.nextInt(ofAccount ? 9 : 7)) {
            case 0 -> leaf("close", prices::close);
            case 1 -> leaf("open", prices::open);
            case 2 -> leaf("volume", prices::volume);
            case 3 -> leaf("predictedClose", bar -> log.at(bar).next().close().point());
            case 4 -> leaf("predictedOpen", bar -> log.at(bar).next().open().point());
            case 5 -> leaf("100", _ -> 100);
            case 6 -> leaf(".5e0", _ -> 0.5);
            case 7 -> leaf("position", _ -> Math.signum(holding.units()));
            default -> leaf("barsHeld", _ -> holding.barsHeld());
        };
    }

    private Column leaf(String text, IntToDoubleFunction value) {
        return new Column(text, ATOM, Plain.each(prices.length(), value), 0);
    }

    private Column arithmetic(Column left, Column right) {
        String sign = List.of("+", "-", "*", "/").get(random.nextInt(4));
        int binds = sign.equals("+") || sign.equals("-") ? SUM : PRODUCT;
        double[] values =
                Plain.of(
                        left.values,
                        right.values,
                        (a, b) ->
                                finite(
                                        switch (sign) {
                                            case "+" -> a + b;
                                            case "-" -> a - b;
                                            case "*" -> a * b;
                                            default -> a / b;
                                        }));
        String text =
                within(left.text, left.binds >= binds)
                        + sign
                        + within(right.text, right.binds > binds);
        return new Column(text, binds, values, Math.max(left.warmUp, right.warmUp));
    }

    private Column minus(Column of) {
        double[] values = Plain.each(prices.length(), bar -> -of.values[bar]);
        return new Column("-" + within(of.text, of.binds >= NEGATIVE), NEGATIVE, values, of.warmUp);
    }

    private Column earlier(Column of) {
        int bars = random.nextInt(4);
        return new Column(
                within(of.text, of.binds >= EARLIER) + "[" + bars + "]",
                EARLIER,
                Plain.earlier(of.values, bars),
                of.warmUp + bars);
    }

    private Column windowed(Column of) {
        int bars = 1 + random.nextInt(5);
        String name = List.of("sma", "highest", "lowest").get(random.nextInt(3));
        double[] values =
                Plain.window(
                        of.values,
                        bars,
                        w -> {
                            double sum = 0;
                            for (double value : w) {
                                sum += value;
                            }
                            return switch (name) {
                                case "sma" -> sum / bars;
                                case "highest" ->
                                        Double.isNaN(sum)
                                                ? sum
                                                : Arrays.stream(w).max().orElseThrow();
                                default ->
                                        Double.isNaN(sum)
                                                ? sum
                                                : Arrays.stream(w).min().orElseThrow();
                            };
                        });
        return new Column(
                name + "(" + of.text + ", " + bars + ")", ATOM, values, of.warmUp + bars - 1);
    }

    private Column plain(Column left, Column right) {
        return switch (random.nextInt(4)) {
            case 0 -> two("min", left, right, Plain.of(left.values, right.values, Math::min));
            case 1 -> two("max", left, right, Plain.of(left.values, right.values, Math::max));
            case 2 -> one("sqrt", left, Math::sqrt);
            default -> one("log", left, StrictMath::log);
        };
    }

    private static Column two(String name, Column left, Column right, double[] values) {
        return new Column(
                name + "(" + left.text + ", " + right.text + ")",
                ATOM,
                values,
                Math.max(left.warmUp, right.warmUp));
    }

    private Column one(String name, Column of, DoubleUnaryOperator value) {
        return new Column(
                name + "(" + of.text + ")",
                ATOM,
                Plain.each(prices.length(), bar -> finite(value.applyAsDouble(of.values[bar]))),
                of.warmUp);
    }

    private String within(String text, boolean bare) {
        return bare && random.nextInt(6) > 0 ? text : "(" + text + ")";
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : Double.NaN;
    }

    private static Truth known(boolean truth) {
        return truth ? Truth.TRUE : Truth.FALSE;
    }
}
