package io.forewalk.strategies.trading.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.forecast.Forecast;
import io.forewalk.engine.forecast.ForecastLog;
import io.forewalk.engine.forecast.LogEntry;
import io.forewalk.engine.forecast.PredictiveDistribution;
import io.forewalk.engine.market.Instrument;
import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.Holding;
import io.forewalk.engine.trading.Situation;
import io.forewalk.engine.trading.TargetPosition;
import io.forewalk.engine.trading.TuningWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.ta4j.core.BaseStrategy;
import org.ta4j.core.Rule;
import org.ta4j.core.indicators.averages.SMAIndicator;
import org.ta4j.core.rules.BooleanRule;
import org.ta4j.core.rules.NotRule;
import org.ta4j.core.rules.OpenedPositionMinimumBarCountRule;
import org.ta4j.core.rules.OverIndicatorRule;
import org.ta4j.core.rules.StopLossRule;

class RuleTraderTest {

    private static final PriceHistory WALK = SimulatedMarket.randomWalk(60, 1);
    private static final Instrument INSTRUMENT = WALK.instrument();

    @Test
    void aNegatedRuleDoesNotTradeOnAMissingForecast() {
        RuleBook book =
                series -> {
                    Rule rises = new OverIndicatorRule(series.predictedClose(), series.close());
                    Rule fallsOrUnknown = new NotRule(rises);
                    return TradingRules.mirrored(
                            Direction.LONG,
                            fallsOrUnknown,
                            rises,
                            List.of(series.predictedClose()));
                };

        TargetPosition withoutForecast = decide(book, 30, List.of(), Holding.NONE);
        TargetPosition withNaN = decide(book, 30, List.of(log(Double.NaN)), Holding.NONE);
        TargetPosition withForecast = decide(book, 30, List.of(log(1.0)), Holding.NONE);

        assertThat(withoutForecast).isEqualTo(TargetPosition.KEEP);
        assertThat(withNaN).isEqualTo(TargetPosition.KEEP);
        assertThat(withForecast).isEqualTo(TargetPosition.LONG);
    }

    @Test
    void noRuleIsAskedBeforeItsIndicatorsAreWarm() {
        RuleBook book =
                series ->
                        TradingRules.mirrored(
                                Direction.LONG,
                                BooleanRule.TRUE,
                                BooleanRule.FALSE,
                                List.of(new SMAIndicator(series.close(), 20)));

        assertThat(decide(book, 18, List.of(), Holding.NONE)).isEqualTo(TargetPosition.KEEP);
        assertThat(decide(book, 19, List.of(), Holding.NONE)).isEqualTo(TargetPosition.LONG);
    }

    @Test
    void anIndexBeyondThePresentThrows() {
        RuleBook peeking =
                series ->
                        TradingRules.mirrored(
                                Direction.LONG,
                                (PeekingRule)
                                        (bar, record) ->
                                                series.close().getValue(bar + 1).isPositive(),
                                BooleanRule.FALSE,
                                List.of());

        assertThatThrownBy(() -> decide(peeking, 30, List.of(), Holding.NONE))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void contradictingRulesChangeNothing() {
        RuleBook both =
                series ->
                        TradingRules.mirrored(
                                Direction.LONG_SHORT,
                                BooleanRule.TRUE,
                                BooleanRule.TRUE,
                                List.of());

        assertThat(decide(both, 30, List.of(), Holding.NONE)).isEqualTo(TargetPosition.KEEP);
    }

    @Test
    void aWrittenTa4jStrategyCanBePluggedIn() {
        RuleBook book =
                series -> {
                    BaseStrategy own =
                            new BaseStrategy(
                                    new OverIndicatorRule(
                                            series.close(), new SMAIndicator(series.close(), 5)),
                                    new StopLossRule(series.close(), 0.01));
                    own.setUnstableBars(5);
                    return TradingRules.of(own);
                };

        double close = WALK.close(30);
        Holding losing = new Holding(10, close * 1.5, 3);
        Holding gaining = new Holding(10, close * 0.5, 3);

        assertThat(decide(book, 4, List.of(), Holding.NONE)).isEqualTo(TargetPosition.KEEP);
        assertThat(decide(book, 30, List.of(), losing)).isEqualTo(TargetPosition.FLAT);
        assertThat(decide(book, 30, List.of(), gaining)).isEqualTo(TargetPosition.KEEP);
    }

    @Test
    void aWrittenTa4jStrategyDoesNotTradeOnAMissingForecastEither() {
        RuleBook book =
                series -> {
                    Rule rises = new OverIndicatorRule(series.predictedClose(), series.close());
                    return TradingRules.of(new BaseStrategy(new NotRule(rises), rises));
                };

        assertThat(decide(book, 30, List.of(log(Double.NaN)), Holding.NONE))
                .isEqualTo(TargetPosition.KEEP);
        assertThat(decide(book, 30, List.of(log(1.0)), Holding.NONE))
                .isEqualTo(TargetPosition.LONG);
    }

    @Test
    void anExitRuleIsHeardWithoutAPositionToo() {
        RuleBook book =
                series ->
                        TradingRules.mirrored(
                                Direction.LONG, BooleanRule.FALSE, BooleanRule.TRUE, List.of());

        // An entry that was dropped leaves its target standing; only another target makes the next
        // entry a new signal.
        assertThat(decide(book, 30, List.of(), Holding.NONE)).isEqualTo(TargetPosition.FLAT);
    }

    @Test
    void rulesSeeHowLongThePositionIsHeld() {
        RuleBook book =
                series ->
                        TradingRules.mirrored(
                                Direction.LONG,
                                BooleanRule.FALSE,
                                new OpenedPositionMinimumBarCountRule(5),
                                List.of());

        assertThat(decide(book, 30, List.of(), new Holding(1, 100, 5)))
                .isEqualTo(TargetPosition.KEEP);
        assertThat(decide(book, 30, List.of(), new Holding(1, 100, 6)))
                .isEqualTo(TargetPosition.FLAT);
    }

    /** A ta4j rule as a lambda. */
    private interface PeekingRule extends Rule {}

    private static TargetPosition decide(
            RuleBook book, int bar, List<ForecastLog> logs, Holding holding) {
        MarketData known = MarketData.of(List.of(WALK.upTo(bar)));
        RuleTrader trader =
                RuleTrader.of(
                        book,
                        new TuningWindow(
                                MarketData.of(List.of(WALK.upTo(bar - 1))),
                                logs,
                                new RandomSource(1)));
        return trader.decide(new Situation(known, logs, Map.of(INSTRUMENT, holding), 10_000))
                .of(INSTRUMENT);
    }

    /** The same predicted price at every origin from bar 10 on. */
    private static ForecastLog log(double price) {
        List<LogEntry> entries = new ArrayList<>();
        for (int origin = 10; origin < WALK.length(); origin++) {
            entries.add(
                    new LogEntry(
                            origin,
                            WALK.end(origin),
                            Forecast.of(
                                    PredictiveDistribution.ofPoint(price),
                                    PredictiveDistribution.ofPoint(price))));
        }
        return new ForecastLog(INSTRUMENT, "any", OptionalLong.empty(), entries, List.of());
    }
}
