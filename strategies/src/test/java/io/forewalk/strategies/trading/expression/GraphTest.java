package io.forewalk.strategies.trading.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.FittedStrategy;
import io.forewalk.engine.trading.Holding;
import io.forewalk.engine.trading.Situation;
import io.forewalk.engine.trading.TuningWindow;
import io.forewalk.strategies.trading.rules.Direction;
import io.forewalk.strategies.trading.rules.RuleTrader;
import io.forewalk.strategies.trading.rules.TradedSeries;
import io.forewalk.strategies.trading.rules.TradingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ta4j.core.BaseStrategy;
import org.ta4j.core.rules.BooleanRule;

class GraphTest {

    private static final PriceHistory WALK = SimulatedMarket.randomWalk(900, 1);
    private static final TextRules CHANNEL =
            new TextRules(
                    Direction.LONG,
                    "crossesAbove(close, sma(close, 50)) and high[7] > sma(close, 20)[3]",
                    "close < lowest(low, 30)",
                    "",
                    "");
    private static final TextRules FEWER =
            new TextRules(Direction.LONG, "close > sma(close, 50)", "", "", "");

    @Test
    void keepsNoMoreThanTheLongestLookBackHoweverManyBarsPass() {
        Graph after300 = graphAfter(300, CHANNEL);
        Graph after900 = graphAfter(900, CHANNEL);

        // high 7 + 1, close 1 + 1, sma(close, 50) 1 + 1, sma(close, 20) 3 + 1, and 1 for each of
        // high[7], sma(close, 20)[3], low and lowest(low, 30).
        assertThat(after300.kept()).isEqualTo(20);
        assertThat(after900.kept()).isEqualTo(20);
    }

    @Test
    void strategiesThatSayTheSameKeepItOnce() {
        int one = graphAfter(300, CHANNEL).kept();

        assertThat(graphAfter(300, CHANNEL, CHANNEL, FEWER).kept()).isEqualTo(one);
    }

    @Test
    void aRuleThatComesLateSeesTheSameNumbers() {
        Graph graph = graphAfter(500, FEWER);
        Track late = graph.track(Evaluation.quantity("ema(close, 9)[4] - open"));
        graph.moveTo(499);

        assertThat(late.now())
                .isEqualTo(Evaluation.on(WALK.upTo(499)).numbers("ema(close, 9)[4] - open")[499]);
    }

    @Test
    void doesNotGoBack() {
        Graph graph = graphAfter(500, FEWER);

        assertThatThrownBy(() -> graph.moveTo(498))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The bar (498) must not lie before the newest (499).");
    }

    /** The graph of strategies that have decided side by side at so many bars. */
    private static Graph graphAfter(int bars, TextRules... strategies) {
        TuningWindow window =
                new TuningWindow(
                        MarketData.of(List.of(WALK.upTo(0))), List.of(), new RandomSource(1));
        List<FittedStrategy> fitted =
                Stream.of(strategies).map(strategy -> strategy.fit(window)).toList();
        for (int bar = 0; bar < bars; bar++) {
            MarketData known = MarketData.of(List.of(WALK.upTo(bar)));
            Situation now =
                    new Situation(
                            known, List.of(), Map.of(WALK.instrument(), Holding.NONE), 10_000);
            fitted.forEach(strategy -> strategy.decide(now));
        }
        return SeriesRules.of(seriesIn(window)).graph();
    }

    private static TradedSeries seriesIn(TuningWindow window) {
        List<TradedSeries> series = new ArrayList<>();
        RuleTrader.of(
                own -> {
                    series.add(own);
                    return TradingRules.of(new BaseStrategy(BooleanRule.FALSE, BooleanRule.FALSE));
                },
                window);
        return series.getFirst();
    }
}
