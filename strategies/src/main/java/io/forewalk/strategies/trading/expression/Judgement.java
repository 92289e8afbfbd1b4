package io.forewalk.strategies.trading.expression;

import io.forewalk.engine.trading.Holding;
import io.forewalk.strategies.trading.expression.Condition.Both;
import io.forewalk.strategies.trading.expression.Condition.Comparator;
import io.forewalk.strategies.trading.expression.Condition.Comparison;
import io.forewalk.strategies.trading.expression.Condition.Crossing;
import io.forewalk.strategies.trading.expression.Condition.Either;
import io.forewalk.strategies.trading.expression.Condition.Negation;
import io.forewalk.strategies.trading.expression.Condition.Never;
import java.util.function.ToDoubleFunction;

/** What a condition amounts to at the newest bar of a graph. */
@FunctionalInterface
interface Judgement {

    /** The truth of it while this is held. */
    Truth of(Holding holding);

    /** The condition over a graph, to which its quantities are added. */
    static Judgement of(Condition condition, Graph graph) {
        return switch (condition) {
            case Comparison(Comparator comparator, Quantity left, Quantity right) -> {
                ToDoubleFunction<Holding> a = graph.reading(left);
                ToDoubleFunction<Holding> b = graph.reading(right);
                yield holding -> comparator.of(a.applyAsDouble(holding), b.applyAsDouble(holding));
            }
            case Crossing(Quantity rising, Quantity falling) -> crossing(rising, falling, graph);
            case Negation(Condition negated) -> {
                Judgement inner = of(negated, graph);
                yield holding -> inner.of(holding).not();
            }
            case Both(Condition left, Condition right) -> {
                Judgement a = of(left, graph);
                Judgement b = of(right, graph);
                yield holding -> a.of(holding).and(b.of(holding));
            }
            case Either(Condition left, Condition right) -> {
                Judgement a = of(left, graph);
                Judgement b = of(right, graph);
                yield holding -> a.of(holding).or(b.of(holding));
            }
            case Never() -> _ -> Truth.FALSE;
        };
    }

    /** Unknown as soon as one of its four numbers is, so that its negation is unknown too. */
    private static Judgement crossing(Quantity first, Quantity second, Graph graph) {
        Track rising = graph.track(first);
        Track falling = graph.track(second);
        graph.remember(rising, 1);
        graph.remember(falling, 1);
        return _ -> {
            Truth below = Comparator.LESS.of(rising.ago(1), falling.ago(1));
            Truth above = Comparator.GREATER.of(rising.now(), falling.now());
            return below == Truth.UNKNOWN || above == Truth.UNKNOWN
                    ? Truth.UNKNOWN
                    : below.and(above);
        };
    }
}
