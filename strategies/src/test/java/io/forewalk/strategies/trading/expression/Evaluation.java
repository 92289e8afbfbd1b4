package io.forewalk.strategies.trading.expression;

import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.Holding;
import io.forewalk.engine.trading.TuningWindow;
import io.forewalk.strategies.trading.expression.Condition.Comparison;
import io.forewalk.strategies.trading.rules.RuleTrader;
import io.forewalk.strategies.trading.rules.TradedSeries;
import io.forewalk.strategies.trading.rules.TradingRules;
import java.util.ArrayList;
import java.util.List;
import org.ta4j.core.rules.BooleanRule;

/** What texts amount to, bar by bar, on a history and its forecasts. */
record Evaluation(PriceHistory prices, List<ForecastLog> logs) {

    static Evaluation on(PriceHistory prices) {
        return new Evaluation(prices, List.of());
    }

    /** The number of a text at every bar. */
    double[] numbers(String text) {
        Quantity quantity = quantity(text);
        Graph graph = new Graph(series());
        Track track = graph.track(quantity);
        double[] numbers = new double[prices.length()];
        for (int bar = 0; bar < numbers.length; bar++) {
            graph.moveTo(bar);
            numbers[bar] = track.now();
        }
        return numbers;
    }

    /** The truth of a text at every bar, under one holding. */
    List<Truth> truths(String text, Holding holding) {
        Graph graph = new Graph(series());
        Judgement judgement = Judgement.of(condition(text), graph);
        List<Truth> truths = new ArrayList<>();
        for (int bar = 0; bar < prices.length(); bar++) {
            graph.moveTo(bar);
            truths.add(judgement.of(holding));
        }
        return truths;
    }

    /** The truth of a text at the last bar, without a position. */
    Truth last(String text) {
        return truths(text, Holding.NONE).getLast();
    }

    static Condition condition(String text) {
        RuleReading reading = RuleReader.read(text, new Quantities());
        if (!reading.faults().isEmpty()) {
            throw new IllegalArgumentException(text + ": " + reading.faults());
        }
        return reading.condition();
    }

    static Quantity quantity(String text) {
        return ((Comparison) condition(text + " > 0")).left();
    }

    private TradedSeries series() {
        List<TradedSeries> captured = new ArrayList<>();
        RuleTrader.of(
                series -> {
                    captured.add(series);
                    return new TradingRules(
                            BooleanRule.FALSE,
                            BooleanRule.FALSE,
                            BooleanRule.FALSE,
                            BooleanRule.FALSE,
                            List.of(),
                            0);
                },
                new TuningWindow(MarketData.of(List.of(prices)), logs, new RandomSource(1)));
        return captured.getFirst();
    }
}
