package io.forewalk.reports.section;

import static io.forewalk.reports.content.Figures.PAGE;

import io.forewalk.engine.metrics.ForecastCase;
import io.forewalk.engine.metrics.ModelSet;
import io.forewalk.engine.metrics.measure.PriceKind;
import io.forewalk.engine.statistics.SuperiorAbility;
import io.forewalk.reports.content.Block;
import io.forewalk.reports.content.Unit;
import io.forewalk.reports.content.Value;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the tests of all forecasters together say, in sentences and in numbers. */
final class ModelSets {

    /** One less the confidence of the sets that the page speaks of. */
    static final double TEN_PER_CENT = 0.1;

    /** One less the confidence of the smaller sets. */
    static final double QUARTER = 0.25;

    private ModelSets() {}

    static List<Block> sentences(List<ModelSet> sets) {
        return Stream.of(PriceKind.CLOSE, PriceKind.OPEN)
                .flatMap(target -> sets.stream().filter(set -> set.target() == target))
                .<Block>map(set -> new Block.Text(sentence(set)))
                .toList();
    }

    private static String sentence(ModelSet set) {
        ForecastCase first = set.members().getFirst();
        return "Next %s of %s: %s %s (stationary bootstrap, blocks of %s bars on average)."
                .formatted(
                        ForecastTables.word(first.target()),
                        first.instrument().symbol(),
                        confidence(set),
                        superior(set.superior(), set.realityCheck(), set.rivals()),
                        PAGE.of(set.meanBlock(), Unit.RATIO, 1));
    }

    private static String confidence(ModelSet set) {
        if (!set.confidenceSet().reason().isEmpty()) {
            return "no model confidence set: %s.".formatted(set.confidenceSet().reason());
        }
        List<ForecastCase> left = set.included(TEN_PER_CENT);
        String names = left.stream().map(ForecastCase::name).collect(Collectors.joining(", "));
        return "the 90 %% model confidence set keeps %s of %s forecasters (%s)%s"
                .formatted(
                        left.size(),
                        set.members().size(),
                        names,
                        left.size() > 1
                                ? "; which of them is the most accurate cannot be said."
                                : ".");
    }

    private static String superior(
            SuperiorAbility hansen, SuperiorAbility white, List<ForecastCase> rivals) {
        if (!hansen.reason().isEmpty()) {
            return "No test against the naive: %s".formatted(hansen.reason());
        }
        return "That none of %s rivals beats the naive, the choice among them allowed for, has p %s by Hansen’s test and p %s by White’s"
                .formatted(rivals.size(), p(hansen.consistent()), p(white.upper()));
    }

    private static String p(double value) {
        String text = PAGE.of(value, Unit.PROBABILITY);
        return text.startsWith("<") ? text : "= " + text;
    }

    /** Numbers that stand in no table. */
    static Value.Fields facts(List<ModelSet> sets) {
        List<Value> rows = sets.stream().<Value>map(ModelSets::facts).toList();
        return rows.isEmpty()
                ? Value.Fields.NONE
                : Value.Fields.NONE.with("againstNaive", new Value.Items(rows));
    }

    private static Value facts(ModelSet set) {
        ForecastCase first = set.members().getFirst();
        SuperiorAbility hansen = set.superior();
        return Value.Fields.NONE
                .with("instrument", first.instrument().symbol())
                .with("target", ForecastTables.word(first.target()))
                .with("meanBlock", set.meanBlock())
                .with("rivals", Value.of(set.rivals().size()))
                .with("spaStatistic", hansen.statistic())
                .with("spaLower", hansen.lower())
                .with("spaConsistent", hansen.consistent())
                .with("spaUpper", hansen.upper())
                .with("realityCheck", set.realityCheck().upper())
                .with("reason", hansen.reason());
    }
}
