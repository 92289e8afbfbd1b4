package io.forewalk.strategies.trading.expression;

import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.settings.Nearest;
import io.forewalk.strategies.trading.expression.Function.Meaning;
import io.forewalk.strategies.trading.expression.RuleReading.Mention;
import io.forewalk.strategies.trading.expression.RuleTextParser.ExpressionContext;
import io.forewalk.strategies.trading.expression.RuleTextParser.NegativeContext;
import io.forewalk.strategies.trading.expression.RuleTextParser.NumberContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** What a word of the vocabulary means with its arguments. */
final class Calls {

    /** Of what is known only now. */
    static final String PASTLESS =
            "'%s' is known at the newest bar only; nothing can look back on it";

    private final String text;
    private final Quantities quantities;
    private final Findings findings;
    private final Meanings meanings;

    Calls(String text, Quantities quantities, Findings findings, Meanings meanings) {
        this.text = text;
        this.quantities = quantities;
        this.findings = findings;
        this.meanings = meanings;
    }

    /** A quantity or a condition; empty after a fault. */
    Optional<Object> of(Token name, List<ExpressionContext> written, boolean called) {
        Optional<Function> function = FunctionTable.find(name.getText());
        if (function.isEmpty()) {
            unknown(name, called);
            written.stream().filter(one -> !Meanings.isCondition(one)).forEach(meanings::quantity);
            return Optional.empty();
        }
        return of(name, function.get(), written);
    }

    private void unknown(Token name, boolean called) {
        String nearest = nearest(name.getText());
        String what = called ? "a function" : "a series or a value";
        String advice =
                nearest.isEmpty()
                        ? "; `forewalk schema --functions` lists all"
                        : "; did you mean '%s'?".formatted(nearest);
        findings.add(name, nearest, "'%s' is not %s%s".formatted(name.getText(), what, advice));
    }

    /** The name with the fewest other letters, or the first that begins with the word. */
    private static String nearest(String word) {
        String nearest = Nearest.to(word, FunctionTable.names());
        return !nearest.isEmpty() || word.length() < 3
                ? nearest
                : FunctionTable.names().stream()
                        .filter(name -> name.regionMatches(true, 0, word, 0, word.length()))
                        .findFirst()
                        .orElse("");
    }

    private Optional<Object> of(Token name, Function function, List<ExpressionContext> written) {
        List<Parameter> parameters = function.parameters();
        if (written.size() < function.fewest() || written.size() > parameters.size()) {
            findings.add(
                    name,
                    "'%s' is written %s, not with %d argument%s"
                            .formatted(
                                    function.name(),
                                    function.form(),
                                    written.size(),
                                    written.size() == 1 ? "" : "s"));
            return Optional.empty();
        }
        Gathered gathered = new Gathered(function);
        for (int i = 0; i < parameters.size(); i++) {
            if (i < written.size()) {
                gathered.take(parameters.get(i), written.get(i));
            } else {
                gathered.takeDefault(parameters.get(i));
            }
        }
        return gathered.result(name);
    }

    /** The arguments of one call, one by one. */
    private final class Gathered {

        private final Function function;
        private final List<Quantity> numbers = new ArrayList<>();
        private final List<Integer> bars = new ArrayList<>();
        private double number = Double.NaN;
        private String forecaster = "";
        private boolean whole = true;

        Gathered(Function function) {
            this.function = function;
        }

        void take(Parameter parameter, ExpressionContext written) {
            String what = "'%s' of %s".formatted(parameter.name(), function.name());
            switch (parameter.kind()) {
                case NUMBER -> keep(quantity(what, written).map(numbers::add));
                case BARS -> keep(bars(written, parameter.atLeast(), what).map(bars::add));
                case FACTOR -> keep(factor(what, written).map(this::setNumber));
                case LEVEL -> keep(level(written).map(this::setNumber));
                case FORECASTER -> keep(forecaster(written).map(this::setForecaster));
            }
        }

        void takeDefault(Parameter parameter) {
            switch (parameter.kind()) {
                case BARS -> bars.add(Integer.parseInt(parameter.byDefault()));
                case FACTOR -> number = Double.parseDouble(parameter.byDefault());
                default -> {}
            }
        }

        Optional<Object> result(Token name) {
            boolean predicts =
                    function.parameters().stream()
                            .anyMatch(one -> one.kind() == Parameter.Kind.FORECASTER);
            if (predicts && forecaster.isEmpty()) {
                findings.add(new Mention.OfForecaster(Findings.column(name), ""));
            }
            if (!whole || isBackwards(name)) {
                return Optional.empty();
            }
            Arguments with = new Arguments(quantities, numbers, bars, number, forecaster);
            return switch (function.meaning()) {
                case Meaning.OfNumber meaning -> looksBackOnAccount(name, meaning.of(with));
                case Meaning.OfCondition meaning -> looksBackOnAccount(name, meaning.of(with));
            };
        }

        /** Only what stays at one bar can be made of the position. */
        private Optional<Object> looksBackOnAccount(Token name, Object meaning) {
            boolean pointwise =
                    meaning instanceof Quantity quantity
                            && quantity.operation() instanceof Operation.Pointwise
                            && quantity.operands().equals(numbers);
            boolean ofAccount = numbers.stream().anyMatch(Quantity::ofAccount);
            if (ofAccount && !pointwise) {
                findings.add(
                        name,
                        "'%s' looks back, but the position is known at the newest bar only"
                                .formatted(function.name()));
                return Optional.empty();
            }
            return Optional.of(meaning);
        }

        private boolean isBackwards(Token name) {
            List<String> kinds = function.parameters().stream().map(Parameter::name).toList();
            boolean backwards =
                    kinds.contains("fast")
                            && bars.get(bars.size() - reach(kinds))
                                    >= bars.get(bars.size() - reach(kinds) + 1);
            if (backwards) {
                findings.add(name, "'fast' of %s must be below 'slow'".formatted(function.name()));
            }
            return backwards;
        }

        private int reach(List<String> kinds) {
            return kinds.size() - kinds.indexOf("fast");
        }

        private void keep(Optional<?> taken) {
            whole &= taken.isPresent();
        }

        private boolean setNumber(double value) {
            number = value;
            return true;
        }

        private boolean setForecaster(String name) {
            forecaster = name;
            return true;
        }
    }

    private Optional<Quantity> quantity(String what, ExpressionContext written) {
        if (Meanings.isCondition(written)) {
            findings.add(written.getStart(), what + " must be a number, not a condition");
            return Optional.empty();
        }
        return meanings.quantity(written);
    }

    /** A whole number of bars as it is written out. */
    Optional<Integer> bars(ExpressionContext written, int atLeast, String what) {
        String literal = written instanceof NumberContext ? written.getText() : "";
        boolean digits = !literal.isEmpty() && literal.length() <= 9 && isWhole(literal);
        if (digits) {
            int bars = Integer.parseInt(literal);
            if (bars >= atLeast && bars <= Parameter.LONGEST) {
                findings.add(new Mention.OfBars(Findings.column(written.getStart()), bars));
                return Optional.of(bars);
            }
        }
        String advice =
                atLeast == 0 && written instanceof NegativeContext
                        ? "; a rule cannot look ahead"
                        : "";
        findings.add(
                written.getStart(),
                "%s must be a whole number from %d to %d, written out%s"
                        .formatted(what, atLeast, Parameter.LONGEST, advice));
        return Optional.empty();
    }

    private static boolean isWhole(String literal) {
        return literal.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Optional<Double> factor(String what, ExpressionContext written) {
        double value =
                written instanceof NumberContext ? Double.parseDouble(written.getText()) : -1;
        if (value > 0 && value <= 1e6) {
            return Optional.of(value);
        }
        findings.add(
                written.getStart(), what + " must be a number above 0, up to 1000000, written out");
        return Optional.empty();
    }

    private Optional<Double> level(ExpressionContext written) {
        double value =
                written instanceof NumberContext
                        ? Double.parseDouble(written.getText())
                        : Double.NaN;
        if (PredictiveDistribution.LEVELS.contains(value)) {
            return Optional.of(value);
        }
        String levels = PredictiveDistribution.LEVELS.toString().replaceAll("[\\[\\]]", "");
        findings.add(
                written.getStart(), "the level must be one of %s, written out".formatted(levels));
        return Optional.empty();
    }

    /** The name as it stands in the text, since a hyphen in it looks like a minus. */
    private Optional<String> forecaster(ExpressionContext written) {
        int from = text.offsetByCodePoints(0, written.getStart().getStartIndex());
        int to = text.offsetByCodePoints(0, written.getStop().getStopIndex() + 1);
        String name = text.substring(from, to);
        if (name.matches("[A-Za-z0-9._-]{1,80}")) {
            int column = Findings.column(written.getStart());
            findings.add(new Mention.OfForecaster(column, name));
            return Optional.of(name);
        }
        findings.add(written.getStart(), "the forecaster must be the name of one, such as arima");
        return Optional.empty();
    }
}
