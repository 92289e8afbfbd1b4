package io.forewalk.strategies.trading.expression;

import io.forewalk.strategies.trading.rules.TradedSeries;
import java.util.HashMap;
import java.util.Map;

/**
 * The rules of all strategies that trade one series side by side: a text is read once, and what
 * several texts say is computed once.
 */
final class SeriesRules {

    private final Quantities quantities = new Quantities();
    private final Map<String, ConditionRule> rules = new HashMap<>();
    private final Graph graph;

    private SeriesRules(TradedSeries series) {
        this.graph = new Graph(series);
    }

    /** The rules of a series, those of other strategies included. */
    static SeriesRules of(TradedSeries series) {
        return series.shared(SeriesRules.class, SeriesRules.class, () -> new SeriesRules(series));
    }

    /** The rule of a faultless text; of none a rule that is never satisfied. */
    ConditionRule rule(String text) {
        ConditionRule known = rules.get(text);
        if (known != null) {
            return known;
        }
        Condition condition =
                text.isEmpty()
                        ? new Condition.Never()
                        : RuleReader.read(text, quantities).condition();
        ConditionRule rule = new ConditionRule(condition, graph);
        rules.put(text, rule);
        return rule;
    }

    /** The quantities of all rules so far. */
    Graph graph() {
        return graph;
    }
}
