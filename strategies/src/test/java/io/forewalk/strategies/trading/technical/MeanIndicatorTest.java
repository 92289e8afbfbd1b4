package io.forewalk.strategies.trading.technical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forewalk.engine.market.MarketData;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import io.forewalk.engine.random.RandomSource;
import io.forewalk.engine.trading.TuningWindow;
import io.forewalk.strategies.trading.rules.RuleTrader;
import io.forewalk.strategies.trading.rules.TradedSeries;
import io.forewalk.strategies.trading.rules.TradingRules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ta4j.core.BaseStrategy;
import org.ta4j.core.indicators.averages.SMAIndicator;
import org.ta4j.core.rules.BooleanRule;

class MeanIndicatorTest {

    private static final PriceHistory WALK = SimulatedMarket.randomWalk(300, 1);

    private final TradedSeries series = series();

    @Test
    void isTa4jsMeanUpToTheRoundingErrorsThatGatherThere() {
        MeanIndicator mean = MeanIndicator.of(series, 20);
        SMAIndicator theirs = new SMAIndicator(series.close(), 20);

        assertThat(mean.getCountOfUnstableBars()).isEqualTo(theirs.getCountOfUnstableBars());
        for (int bar = 19; bar < WALK.length(); bar++) {
            assertThat(mean.getValue(bar).doubleValue())
                    .isCloseTo(theirs.getValue(bar).doubleValue(), within(1e-9));
        }
    }

    @Test
    void isTheSameInWhateverOrderItIsAsked() {
        MeanIndicator forwards = MeanIndicator.of(series, 20);
        MeanIndicator backwards = MeanIndicator.of(series(), 20);

        for (int i = 0; i < WALK.length(); i++) {
            forwards.getValue(i);
        }
        for (int bar = WALK.length() - 1; bar >= 19; bar--) {
            assertThat(backwards.getValue(bar)).isEqualTo(forwards.getValue(bar));
        }
    }

    @Test
    void hasNoValueBeforeItsBarsAreFull() {
        MeanIndicator mean = MeanIndicator.of(series, 20);

        assertThat(mean.getValue(18).isNaN()).isTrue();
        assertThat(mean.getValue(19).isNaN()).isFalse();
    }

    @Test
    void oneServesAllThatReadIt() {
        assertThat(MeanIndicator.of(series, 20)).isSameAs(MeanIndicator.of(series, 20));
        assertThat(MeanIndicator.of(series, 21)).isNotSameAs(MeanIndicator.of(series, 20));
    }

    private static TradedSeries series() {
        List<TradedSeries> series = new ArrayList<>();
        RuleTrader.of(
                own -> {
                    series.add(own);
                    return TradingRules.of(new BaseStrategy(BooleanRule.FALSE, BooleanRule.FALSE));
                },
                new TuningWindow(MarketData.of(List.of(WALK)), List.of(), new RandomSource(1)));
        return series.getFirst();
    }
}
