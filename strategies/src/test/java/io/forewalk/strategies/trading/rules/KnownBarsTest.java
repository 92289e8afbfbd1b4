package io.forewalk.strategies.trading.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forewalk.engine.market.Bar;
import io.forewalk.engine.market.PriceHistory;
import io.forewalk.engine.market.simulated.SimulatedMarket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.indicators.averages.SMAIndicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.num.DoubleNumFactory;

class KnownBarsTest {

    private static final PriceHistory WALK = SimulatedMarket.randomWalk(60, 1);

    @Test
    void growsAsTa4jsOwnSeries() {
        KnownBars bars = new KnownBars(WALK.upTo(0));
        BarSeries own =
                new BaseBarSeriesBuilder()
                        .withName(WALK.instrument().symbol())
                        .withNumFactory(DoubleNumFactory.getInstance())
                        .build();
        SMAIndicator mean = new SMAIndicator(new ClosePriceIndicator(bars), 7);
        SMAIndicator ownMean = new SMAIndicator(new ClosePriceIndicator(own), 7);

        for (int bar = 0; bar < WALK.length(); bar++) {
            bars.advance(WALK.upTo(bar));
            own.addBar(ta4jBar(own, WALK.bar(bar)));
            assertThat(bars.getEndIndex()).isEqualTo(own.getEndIndex());
            assertThat(bars.getBarCount()).isEqualTo(own.getBarCount());
            assertThat(bars.getLastBar()).isEqualTo(own.getLastBar()).isSameAs(bars.getLastBar());
            assertThat(mean.getValue(bar)).isEqualTo(ownMean.getValue(bar));
        }
        assertThat(bars.getName()).isEqualTo(own.getName());
        assertThat(bars.getBarData()).isEqualTo(own.getBarData());
        assertThat(bars.getSubSeries(10, 20).getBarData())
                .isEqualTo(own.getSubSeries(10, 20).getBarData());
    }

    @Test
    void anUnknownVolumeIsAMissingNumber() {
        Bar first = WALK.bar(0);
        Bar silent =
                new Bar(
                        first.end(),
                        first.open(),
                        first.high(),
                        first.low(),
                        first.close(),
                        Double.NaN);

        KnownBars bars = new KnownBars(PriceHistory.of(WALK.instrument(), List.of(silent)));

        assertThat(bars.getBar(0).getVolume().isNaN()).isTrue();
    }

    @Test
    void aBarThatHasNotEndedIsOutOfReach() {
        KnownBars bars = new KnownBars(WALK.upTo(30));

        assertThat(bars.getBar(30).getClosePrice().doubleValue()).isEqualTo(WALK.close(30));
        assertThatThrownBy(() -> bars.getBar(31)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> bars.getBar(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void nobodyAddsABar() {
        KnownBars bars = new KnownBars(WALK.upTo(30));

        assertThatThrownBy(() -> bars.addBar(bars.getLastBar()))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> bars.addPrice(1))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static org.ta4j.core.Bar ta4jBar(BarSeries series, Bar bar) {
        return series.barBuilder()
                .timePeriod(WALK.instrument().barLength())
                .endTime(bar.end())
                .openPrice(bar.open())
                .highPrice(bar.high())
                .lowPrice(bar.low())
                .closePrice(bar.close())
                .volume(bar.volume())
                .build();
    }
}
