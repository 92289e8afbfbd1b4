package io.forewalk.strategies.trading.expression;

import io.forewalk.engine.market.PriceHistory;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.num.DoubleNumFactory;
import org.ta4j.core.num.NaN;

/** A history as ta4j alone would hold it. */
final class Ta4jSeries {

    private Ta4jSeries() {}

    static BarSeries of(PriceHistory prices) {
        BarSeries series =
                new BaseBarSeriesBuilder().withNumFactory(DoubleNumFactory.getInstance()).build();
        for (int bar = 0; bar < prices.length(); bar++) {
            double volume = prices.volume(bar);
            series.addBar(
                    series.barBuilder()
                            .timePeriod(prices.instrument().barLength())
                            .endTime(prices.end(bar))
                            .openPrice(prices.open(bar))
                            .highPrice(prices.high(bar))
                            .lowPrice(prices.low(bar))
                            .closePrice(prices.close(bar))
                            .volume(
                                    Double.isNaN(volume)
                                            ? NaN.NaN
                                            : series.numFactory().numOf(volume))
                            .build());
        }
        return series;
    }
}
