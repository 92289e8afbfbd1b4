package io.forewalk.strategies.trading.technical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.num.DoubleNumFactory;

class WilderRsiIndicatorTest {

    // Wilder's own example as StockCharts prints it (school.stockcharts.com, Relative Strength
    // Index):
    // first value 70.53 at index 14, then 66.32, 66.55, 69.41, 66.36, 57.97.
    private static final double[] CLOSES = {
        44.3389, 44.0902, 44.1497, 43.6124, 44.3278, 44.8264, 45.0955, 45.4245, 45.8433, 46.0826,
        45.8931, 46.0328, 45.6140, 46.2820, 46.2820, 46.0028, 46.0328, 46.4116, 46.2222, 45.6439
    };

    @Test
    void agreesWithThePublishedExample() {
        WilderRsiIndicator strength = indicatorOver(CLOSES, 14);

        double[] published = {70.53, 66.32, 66.55, 69.41, 66.36, 57.97};
        for (int i = 0; i < published.length; i++) {
            assertThat(strength.getValue(14 + i).doubleValue())
                    .isCloseTo(published[i], within(0.005));
        }
    }

    @Test
    void hasNoValueBeforeThePeriodIsFull() {
        WilderRsiIndicator strength = indicatorOver(CLOSES, 14);

        assertThat(strength.getCountOfUnstableBars()).isEqualTo(14);
        assertThat(strength.getValue(13).isNaN()).isTrue();
        assertThat(strength.getValue(14).isNaN()).isFalse();
    }

    @Test
    void isInTheMiddleOnAPriceThatNeverMoved() {
        WilderRsiIndicator strength = indicatorOver(new double[] {5, 5, 5, 5, 5}, 2);

        assertThat(strength.getValue(4).doubleValue()).isEqualTo(50);
    }

    private static WilderRsiIndicator indicatorOver(double[] closes, int period) {
        BarSeries bars =
                new BaseBarSeriesBuilder().withNumFactory(DoubleNumFactory.getInstance()).build();
        for (int day = 0; day < closes.length; day++) {
            bars.addBar(
                    bars.barBuilder()
                            .timePeriod(Duration.ofDays(1))
                            .endTime(Instant.EPOCH.plus(Duration.ofDays(day + 1L)))
                            .openPrice(closes[day])
                            .highPrice(closes[day])
                            .lowPrice(closes[day])
                            .closePrice(closes[day])
                            .volume(1)
                            .build());
        }
        return new WilderRsiIndicator(new ClosePriceIndicator(bars), period);
    }
}
